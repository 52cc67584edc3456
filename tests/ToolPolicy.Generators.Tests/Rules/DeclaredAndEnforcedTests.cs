using System.Threading.Tasks;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>Nothing is declared that is not enforced: an attribute that would do nothing where it stands is a fault.</summary>
public sealed class DeclaredAndEnforcedTests
{
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
}
