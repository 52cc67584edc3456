using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using ToolPolicy.Audit;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Generators.Tests.Rules;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Generators.Tests.Behaviour;

/// <summary>Where C# lets a method be declared: each place works, with the rules that add up there, or is a diagnostic by name. The last line of each is what runs.</summary>
public sealed class HostTableTests
{
    private const string Head = "using ToolPolicy; using System.Threading.Tasks;\n";

    /// <summary>Source; then what each tool of <c>Host</c> asks for, and what it says to whoever has all of it.</summary>
    private static readonly Dictionary<string, (string Source, string Tools)> Working = new()
    {
        ["a class"] = ("public class Host { [RequiresRole(\"a\")] public string M() => \"m\"; }", "M(a)=m"),
        ["a record"] = ("public record Host { [RequiresRole(\"a\")] public string M() => \"m\"; }", "M(a)=m"),
        ["an internal class with an internal method"] = ("internal class Host { [RequiresRole(\"a\")] internal string M() => \"m\"; }", "M(a)=m"),
        ["a static method of a class"] = ("public class Host { [RequiresRole(\"a\")] public static string M() => \"m\"; }", "M(a)=m"),
        ["an inherited method"] = ("public class Base { [RequiresRole(\"a\")] public string M() => \"m\"; } [RequiresRole(\"c\")] public class Host : Base;", "M(a,c)=m"),
        ["an inherited method of a base of a base"] = ("[RequiresRole(\"b\")] public class Root { [RequiresRole(\"a\")] public string M() => \"m\"; } public class Base : Root; public class Host : Base;", "M(a,b)=m"),
        ["an overridden method without attributes"] = ("public class Base { [RequiresRole(\"a\")] public virtual string M() => \"base\"; } public class Host : Base { public override string M() => \"m\"; }", "M(a)=m"),
        ["an overridden method with a rule of its own"] = ("public class Base { [RequiresRole(\"a\")] public virtual string M() => \"base\"; } public class Host : Base { [RequiresRole(\"b\")] public override string M() => \"m\"; }", "M(a,b)=m"),
        ["an abstract method that is implemented"] = ("public abstract class Base { [RequiresRole(\"a\")] public abstract string M(); } public class Host : Base { public override string M() => \"m\"; }", "M(a)=m"),
        ["a sealed override"] = ("public class Base { [RequiresRole(\"a\")] public virtual string M() => \"base\"; } public class Host : Base { public sealed override string M() => \"m\"; }", "M(a)=m"),
        ["a method that hides a tool is another method"] = ("public class Base { [RequiresRole(\"a\")] public string M() => \"base\"; } public class Host : Base { [RequiresRole(\"b\")] public new string M() => \"m\"; }", "M(b)=m"),
        ["an implicit implementation of an interface with a rule"] = ("public interface I { [RequiresRole(\"i\")] string M(); } public class Host : I { [Tool] public string M() => \"m\"; }", "M(i)=m"),
        ["rules of interface, base and class"] = ("[RequiresRole(\"t\")] public interface I { [RequiresRole(\"i\")] string M(); } [RequiresRole(\"b\")] public class Base { [RequiresRole(\"m\")] public virtual string M() => \"base\"; } [RequiresRole(\"c\")] public class Host : Base, I { [RequiresRole(\"o\")] public override string M() => \"m\"; }", "M(b,c,i,m,o,t)=m"),
        ["an interface of a base"] = ("public interface I { [RequiresRole(\"i\")] string M(); } public class Base : I { [RequiresRole(\"a\")] public virtual string M() => \"base\"; } public class Host : Base { public override string M() => \"m\"; }", "M(a,i)=m"),
        ["a default method of an interface"] = ("public interface I { [RequiresRole(\"i\")] string M() => \"m\"; } public class Host : I;", "M(i)=m"),
        ["a default method beside tools of the class, with the rules of both types"] = ("[RequiresRole(\"t\")] public interface I { [Tool] string D(int n) => \"d\" + n; } [RequiresRole(\"c\")] public class Host : I { [RequiresRole(\"a\")] public string M() => \"m\"; }", "D(c,t)=d7;M(a,c)=m"),
        ["a default method of an interface of an interface"] = ("public interface I { [RequiresRole(\"i\")] string M() => \"m\"; } public interface J : I; public class Base : J; public class Host : Base;", "M(i)=m"),
        ["a default method of a generic interface"] = ("public interface I<T> { T Get(); [RequiresRole(\"i\")] T M() => Get(); } public class Host : I<string> { public string Get() => \"m\"; }", "M(i)=m"),
        ["a default method that the class replaces with a tool"] = ("public interface I { [RequiresRole(\"i\")] string M() => \"default\"; } public class Host : I { [RequiresRole(\"a\")] public string M() => \"m\"; }", "M(a,i)=m"),
        ["a static abstract method that is implemented"] = ("public interface I { [RequiresRole(\"i\")] static abstract string M(); } public class Host : I { [Tool] public static string M() => \"m\"; }", "M(i)=m"),
        ["a partial class"] = ("[RequiresRole(\"c\")] public partial class Host { [Tool] public string A() => \"a\"; } public partial class Host { [RequiresRole(\"b\")] public string B() => \"b\"; }", "A(c)=a;B(b,c)=b"),
        ["a partial method, the rule on its declaration"] = ("public partial class Host { [RequiresRole(\"a\")] public partial string M(); public partial string M() => \"m\"; }", "M(a)=m"),
        ["a partial method, the rule on its implementation"] = ("public partial class Host { public partial string M(); [RequiresRole(\"a\")] public partial string M() => \"m\"; }", "M(a)=m"),
        ["a class that closes a generic base"] = ("public abstract class Base<T> { [RequiresRole(\"a\")] public virtual string M(T value) => $\"{value}\"; } public class Host : Base<int>;", "M(a)=7"),
        ["a class that closes a generic base of a generic base"] = ("public abstract class Root<T> { [RequiresRole(\"a\")] public string M(T[] values) => $\"{values.Length}\"; } public abstract class Base<T> : Root<T> where T : struct; public class Host : Base<int>;", "M(a)=1"),
        ["an assembly rule"] = ("[assembly: RequiresRole(\"floor\")] public class Host { [AllowAnyone(\"test\")] public string M() => \"m\"; }", "M(floor)=m"),
    };

    /// <summary>Source, and what is said of it.</summary>
    private static readonly Dictionary<string, (string Source, string Ids)> Named = new()
    {
        ["[Tool] on a method of an interface without a body"] = ("public interface I { [Tool, RequiresRole(\"a\")] string M(); }", "TPOL1002"),
        ["a static method of an interface"] = ("public interface I { [RequiresRole(\"a\")] static string M() => \"m\"; }", "TPOL1002"),
        ["[Tool] on a static abstract method"] = ("public interface I { [Tool, RequiresRole(\"a\")] static abstract string M(); }", "TPOL1002 TPOL1004"),
        ["an explicit implementation of an interface"] = ("public interface I { string M(); } public class Host : I { [RequiresRole(\"a\")] string I.M() => \"m\"; }", "TPOL1003"),
        ["a body that another interface gives a default method"] = ("public interface I { [RequiresRole(\"i\")] string M() => \"i\"; } public interface J : I { string I.M() => \"j\"; } public class Host : J;", "TPOL1003"),
        ["a struct"] = ("public struct Host { [RequiresRole(\"a\")] public string M() => \"m\"; }", "TPOL1002"),
        ["a ref struct"] = ("public ref struct Host { [RequiresRole(\"a\")] public string M() => \"m\"; }", "TPOL1002"),
        ["a private class"] = ("public class Outer { private class Host { [RequiresRole(\"a\")] public string M() => \"m\"; } }", "TPOL1001"),
        ["a file-local class"] = ("file class Host { [RequiresRole(\"a\")] public string M() => \"m\"; }", "TPOL1001"),
        ["a private method"] = ("public class Host { [RequiresRole(\"a\")] private string M() => \"m\"; }", "TPOL1003"),
        ["a generic host whose tool mentions its parameter"] = ("public class Host<T> { [RequiresRole(\"a\")] public T? M() => default; }", "TPOL1004"),
        ["a generic method"] = ("public class Host { [RequiresRole(\"a\")] public string M<T>() => \"m\"; }", "TPOL1004"),
        ["a local function"] = ("public class Host { public string N() { return M(); [RequiresRole(\"a\")] string M() => \"m\"; } }", "TPOL1004"),
        ["rules that differ along the chain"] = ("public class Base { [RequiresRole(\"a\")] public virtual string M() => \"\"; } public class Host : Base { [RequiresRole(\"b\")] public override string M() => \"m\"; }", "TPOL1026"),
        ["[AllowAnyone] over a rule of the interface"] = ("public interface I { [RequiresRole(\"i\")] string M(); } public class Host : I { [AllowAnyone(\"test\")] public string M() => \"m\"; }", "TPOL1008"),
    };

    public static TheoryData<string> WorkingNames => [.. Working.Keys];

    public static TheoryData<string> NamedNames => [.. Named.Keys];

    [Theory]
    [MemberData(nameof(WorkingNames))]
    public async Task It_works(string kind)
    {
        Compiled compiled = Compiled.From(Head + Working[kind].Source);
        Assert.Empty(Reported.Of(await compiled.AnalyzeAsync()));
        ToolGuard guard = new(new ToolGuardOptions { Audit = new InMemoryAuditSink() });
        MethodInfo door = Offered.DoorsOf(compiled.Load()).Single(static door => door.GetParameters()[0].ParameterType.Name == "Host");
        GuardedToolSet tools = (GuardedToolSet)door.Invoke(null, [Activator.CreateInstance(door.GetParameters()[0].ParameterType), guard])!;
        List<string> seen = [];
        foreach (GuardedFunction tool in tools)
        {
            string[] roles = [.. tool.Tool.Rule.Roles.Select(static role => role.AnyOf.Single()).Order(StringComparer.Ordinal)];
            Assert.StartsWith("Denied: ", (string?)await CallAsync(tool, []), StringComparison.Ordinal);
            foreach (string role in roles)
            {
                Assert.StartsWith("Denied: ", (string?)await CallAsync(tool, [.. roles.Where(other => other != role)]), StringComparison.Ordinal);
            }

            seen.Add($"{tool.Name}({string.Join(',', roles)})={await CallAsync(tool, roles)}");
        }

        Assert.Equal(Working[kind].Tools, string.Join(';', seen));
    }

    [Theory]
    [MemberData(nameof(NamedNames))]
    public async Task It_is_a_diagnostic(string kind)
    {
        IEnumerable<string> ids = (await Compiled.From(Head + Named[kind].Source).AnalyzeAsync(Microsoft.CodeAnalysis.DiagnosticSeverity.Info)).Select(static diagnostic => diagnostic.Id)
            .Where(static id => id is not ("TPOL1034" or "TPOL1035")).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Named[kind].Ids, string.Join(' ', ids));
    }

    private static async Task<object?> CallAsync(GuardedFunction tool, string[] roles)
    {
        using ToolSession session = ToolSession.Open(TestPrincipal.WithRoles("ada", roles));
        string[] parameters = [.. tool.Tool.Parameters.Select(static parameter => parameter.Name)];
        return await LoadedTools.CallAsync(tool.BoundTo(session), [.. parameters.Select(static name => (name, (object?)(name == "values" ? "[7]" : "7")))]);
    }
}
