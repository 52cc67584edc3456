// exposed: Local functions and lambdas of top-level statements.

var late = () => "late";
Console.WriteLine(AIFunctionFactory.Create(Find).Name); // unguarded
Console.WriteLine(AIFunctionFactory.Create(late).Name); // unguarded
await Task.Yield();

string Find(string mrn) => mrn;
