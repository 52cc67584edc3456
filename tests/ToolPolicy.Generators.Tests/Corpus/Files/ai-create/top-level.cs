// exposed: Top-level statements.

PatientTools tools = new();
AIFunction raw = AIFunctionFactory.Create(Raw.Find); // unguarded
AIFunction policy = AIFunctionFactory.Create(tools.Find); // bypassed
Console.WriteLine(raw.Name + policy.Name);
