// guarded: Top-level statements.
using ToolSession session = ToolSession.Begin(new System.Security.Claims.ClaimsPrincipal());
ChatOptions options = new() { Tools = [.. new PatientTools().Guarded().For(session)] };
Console.WriteLine(options.Tools.Count);
