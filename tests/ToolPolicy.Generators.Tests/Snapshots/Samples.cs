using System.Collections.Generic;

namespace ToolPolicy.Generators.Tests.Snapshots;

/// <summary>Hosts whose generated code is approved line by line.</summary>
internal static class Samples
{
    /// <summary>One of everything, as an author would write it.</summary>
    public const string Clinic = """
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.Collections.Generic;
        using System.Security.Claims;
        using System.Threading;
        using System.Threading.Tasks;
        using ToolPolicy;

        namespace Sample.Clinic;

        [PolicyRoles]
        public static class Roles
        {
            public const string Clinician = "clinician";
            public const string Billing = "billing";
        }

        public sealed class ClinicTools
        {
            /// <summary>Finds a patient by medical record number.</summary>
            /// <param name="mrn">Such as MRN-001.</param>
            /// <param name="cancellation">Cancels.</param>
            [RequiresRole(Roles.Clinician), RequiresCheck(nameof(SameWard)), MaxTokens(400)]
            public Task<Patient?> FindPatientAsync(string mrn, CancellationToken cancellation) => Task.FromResult<Patient?>(null);

            [Tool(Title = "Refund an invoice", Destructive = true, Idempotent = false), RequiresRole(Roles.Billing, Roles.Clinician), RequiresClaim("mfa")]
            public Receipt Refund(string invoiceId, [Range(0.01, 500)] decimal amount, [FromPrincipal("tenant")] string tenant, [Sensitive("reason", As = Redaction.Hash)] string? reason = null) =>
                new(invoiceId, amount);

            [AllowAnyone("opening hours are public")]
            public string OpeningHours() => "9-17";

            [RequiresRole(Roles.Clinician), Sensitive]
            public void Note(NewNote note, [MaxTokens(100)] string text = "", ClaimsPrincipal? by = null) { }

            private ValueTask<bool> SameWard(ClaimsPrincipal principal, string mrn) => new(true);
        }

        public enum Ward { North, South }

        public sealed record Patient(
            string Name, [Sensitive("ssn", KeepLast = 4)] string Ssn, [Sensitive] string? Diagnosis, [Sensitive(As = Redaction.Drop)] string Internal,
            Ward Ward, List<Visit> Visits, Dictionary<string, int?> Counts);

        public sealed record Visit(System.DateOnly Day, Secret Secret);

        [Sensitive("secret")] public sealed class Secret { public string Value { get; set; } = ""; }

        public sealed record Receipt(string InvoiceId, decimal Amount);

        public sealed class NewNote
        {
            public required string Mrn { get; set; }
            [StringLength(2000)] public string? Body { get; set; }
            public int Priority { get; init; } = 3;
            public Ward? Ward { get; set; }
            public List<string> Tags { get; set; } = [];
        }
        """;

    /// <summary>Declarations that cannot be enforced: their guards deny and say why.</summary>
    public const string Unsound = """
        using ToolPolicy;
        namespace Sample;
        public class Unsound
        {
            [RequiresRole("a")] public object Anything() => 1;
            [RequiresRole("a")] public string Raw(object anything) => "";
            [MaxTokens(100)] public string NobodySaysWho() => "";
            [RequiresRole("a"), RequiresCheck("Missing")] public string Unchecked() => "";
        }
        """;

    /// <summary>Hosts of other kinds: static, nested, generic, derived, in the global namespace.</summary>
    public const string Hosts = """
        using ToolPolicy;
        public static class Global
        {
            [AllowAnyone("a constant")] public static int Answer() => 42;
        }
        namespace Sample
        {
            public partial class Outer
            {
                internal class Inner { [AllowAnyone("nothing in it")] internal string @class(string @event, string call) => @event + call; }
            }
            public class Box<T> where T : class, new()
            {
                [RequiresRole("a")] public int Count() => 1;
            }
            public abstract class Repository<T>
            {
                [RequiresRole("reader")] public virtual T? Get(string id) => default;
            }
            public sealed record Item(string Id);
            public sealed class Items : Repository<Item>
            {
                [RequiresRole("writer")] public override Item? Get(string id) => new(id);
                [RequiresRole("writer")] public void Put(Item item) { }
            }
            public sealed class MoreItems : Repository<Item>;
        }
        """;

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["Clinic"] = Clinic,
        ["Unsound"] = Unsound,
        ["Hosts"] = Hosts,
    };
}
