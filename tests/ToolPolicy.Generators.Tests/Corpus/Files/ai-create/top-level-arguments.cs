// exposed: Top-level statements that return, with a local function that makes.

AIFunction Make(Delegate method) => AIFunctionFactory.Create(method, args[0]);

Console.WriteLine(Make(Raw.Find)); // unguarded
return Make(new PatientTools().Find).Name.Length; // bypassed
