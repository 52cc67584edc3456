using System.Threading.Tasks;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>Nothing is declared that is not enforced: an attribute that would do nothing where it stands is a fault.</summary>
public sealed class DeclaredAndEnforcedTests
{
    /// <summary>A null in place of the values would otherwise read as "any value will do", which asks for less than whoever wrote it had in mind.</summary>
    [Theory]
    [InlineData("RequiresClaim(\"ward\", null!)", "TPOL1010")]
    [InlineData("RequiresClaim(\"ward\", (string)null!)", "TPOL1010")]
    [InlineData("RequiresRole(null!)", "TPOL1009")]
    [InlineData("RequiresRole", "TPOL1009")]
    public async Task A_null_in_place_of_names_is_no_wish_for_any(string attribute, string id) => Assert.Equal([$"{id} {attribute}"], await Reported.In($$"""
        using ToolPolicy;
        public sealed class BedTools { [{{attribute}}] public string FreeBeds() => ""; }
        """));

    [Theory]
    [InlineData("[FromPrincipal(\"tenant\"), StringLength(5)] string value")]
    [InlineData("[FromToolServices, Required] object value")]
    [InlineData("[Mine] CancellationToken value")]
    [InlineData("[Required] ClaimsPrincipal value")]
    public async Task A_constraint_on_what_the_model_does_not_send_is_a_fault(string parameter) => Assert.Equal(["TPOL1018 value"], await Reported.In($$"""
        using System.ComponentModel.DataAnnotations;
        using System.Security.Claims;
        using System.Threading;
        using ToolPolicy;
        public sealed class MineAttribute : ValidationAttribute;
        public sealed class BillingTools { [RequiresRole("billing")] public string OpenInvoices({{parameter}}) => ""; }
        """));

    /// <summary>A guard is made for methods of classes, so a rule on anything else that runs would never be asked.</summary>
    [Theory]
    [InlineData("public string Beds { [RequiresRole(\"nurse\")] get => \"\"; }", "get")]
    [InlineData("[RequiresRole(\"nurse\")] public static string operator +(BedTools one, BedTools other) => \"\";", "+")]
    [InlineData("public string Free() { return Count(); [RequiresRole(\"nurse\")] string Count() => \"\"; }", "Count")]
    [InlineData("public System.Func<string> Free() => [RequiresRole(\"nurse\")] () => \"\";", "=>")]
    [InlineData("public System.Func<int, int> Free() => [MaxTokens(64)] (ward) => ward;", "=>")]
    public async Task A_rule_on_what_is_no_method_of_a_class_is_a_fault(string member, string place) => Assert.Equal([$"TPOL1004 {place}"], await Reported.In($$"""
        using ToolPolicy;
        public sealed class BedTools { {{member}} }
        """));
}
