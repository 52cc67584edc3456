using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Fixes;

/// <summary>One choice, for a document, a project or a solution.</summary>
public sealed class FixAllTests
{
    private const string Title = "Let the role 'admin' call 'Refund', and register its guarded tool";

    private const string Tools = """
        namespace Clinic;

        public sealed class BillingTools
        {
            public string Refund(string invoice) => invoice;

            public string Charge(string invoice) => invoice;
        }

        """;

    private const string Chat = """
        using Microsoft.Extensions.AI;

        namespace Clinic;

        public static class Chat
        {
            public static AIFunction[] Tools(BillingTools billing) =>
                [AIFunctionFactory.Create(billing.Refund), AIFunctionFactory.Create(billing.Charge), AIFunctionFactory.Create(() => "a lambda")];
        }

        """;

    private const string More = """
        using Microsoft.Extensions.AI;

        namespace Clinic;

        public static class More
        {
            public static AIFunction Refund(BillingTools billing) => AIFunctionFactory.Create(billing.Refund);
        }

        """;

    private static readonly string GuardedTools = Tools
        .Replace("namespace", "using ToolPolicy;\n\nnamespace", System.StringComparison.Ordinal)
        .Replace("    public string", "    [RequiresRole(\"admin\")]\n    public string", System.StringComparison.Ordinal);

    private static readonly string GuardedChat = Chat
        .Replace("AIFunctionFactory.Create(billing.Refund)", "billing.Guarded()[\"Refund\"]", System.StringComparison.Ordinal)
        .Replace("AIFunctionFactory.Create(billing.Charge)", "billing.Guarded()[\"Charge\"]", System.StringComparison.Ordinal);

    private static readonly string GuardedMore = More.Replace("AIFunctionFactory.Create(billing.Refund)", "billing.Guarded()[\"Refund\"]", System.StringComparison.Ordinal);

    public static TheoryData<FixAllScope> Scopes => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    [Theory, MemberData(nameof(Scopes))]
    public async Task A_choice_is_made_everywhere_in_its_scope_and_nowhere_else(FixAllScope scope)
    {
        // The diagnostics stand in the second and third file; the fixes change the first too, which both of them ask for.
        using Fixing fixing = Fixing.Of(Tools, Chat, More).WithProject("Other", Tools, More);
        CodeAction? action = await fixing.ForAllAsync("TPOL2001", Title, scope);
        IReadOnlyList<string> after = await Fixing.AfterAsync(Assert.IsType<CodeAction>(action, exactMatch: false));
        string[] other = scope == FixAllScope.Solution
            ? [GuardedTools.Replace("[RequiresRole(\"admin\")]\n    public string Charge", "public string Charge", System.StringComparison.Ordinal), GuardedMore]
            : [Tools, More];
        Assert.Equal([GuardedTools, GuardedChat, scope == FixAllScope.Document ? More : GuardedMore, .. other], after);

        // Only the lambda is left, which no fix can move; and what is outside the scope.
        Compiled compiled = Compiled.From([.. after.Take(3)]);
        Assert.Empty(compiled.CompilerDiagnostics());
        string[] left = scope == FixAllScope.Document ? ["TPOL2001", "TPOL2002"] : ["TPOL2001"];
        Assert.Equal(left, (await compiled.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task Another_choice_is_another_action()
    {
        using Fixing fixing = Fixing.Of(Tools, More);
        (string Title, string? Key)[] offers = [.. (await fixing.OffersAsync("TPOL2001")).Select(static offer => (offer.Action.Title, offer.Action.EquivalenceKey))];
        Assert.Equal([Title, "Let anyone call 'Refund', and register its guarded tool"], offers.Select(static offer => offer.Title));
        Assert.Equal(2, offers.Select(static offer => offer.Key).Distinct().Count());
    }

    [Fact]
    public async Task The_roles_that_are_declared_are_offered_in_their_order_and_anyone_last()
    {
        using Fixing fixing = Fixing.Of(Tools, More, """
            [ToolPolicy.PolicyRoles] public static class Roles { public const string Nurse = "nurse"; public const string Billing = "billing"; }
            """);
        Assert.Equal(["the role 'nurse'", "the role 'billing'", "anyone"], (await fixing.OffersAsync("TPOL2001")).Select(static offer => offer.Action.Title.Split(" call ")[0]["Let ".Length..]));
    }

    /// <summary>Line ends stay what they are.</summary>
    [Fact]
    public async Task A_file_of_another_system_stays_one()
    {
        using Fixing fixing = Fixing.Of(Tools.Replace("\n", "\r\n", System.StringComparison.Ordinal), More.Replace("\n", "\r\n", System.StringComparison.Ordinal));
        IReadOnlyList<string> after = await Fixing.AfterAsync((await fixing.OffersAsync("TPOL2001"))[0].Action);
        Assert.All(after, static file => Assert.DoesNotContain("\n", file.Replace("\r\n", "", System.StringComparison.Ordinal), System.StringComparison.Ordinal));
    }
}
