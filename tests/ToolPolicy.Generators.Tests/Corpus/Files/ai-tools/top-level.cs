// exposed: Options of top-level statements.

GuardedToolSet set = new PatientTools().Guarded();
ChatOptions options = new() { Tools = [.. set, AIFunctionFactory.Create(Raw.Hours)] }; // unguarded
Console.WriteLine(options.Tools.Count);
