using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ClinicMcp;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Clinic;

/// <summary>The example, over HTTP and over stdio, as each of its three people.</summary>
public sealed partial class ClinicPeopleTests(ClinicOverHttp http) : IClassFixture<ClinicOverHttp>
{
    private static readonly string[] Clinical =
    [
        "AddNote", "BookAppointment", "ExportWard", "FindPatient", "ListAppointments", "OpeningHours", "ReadNotes", "SearchPatients", "WardCensus",
    ];

    private static readonly string[] OfBilling = ["InvoiceDetail", "ListInvoices", "OpeningHours", "Refund"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_clinician_finds_her_patient_masked_and_has_no_refunds(bool overHttp)
    {
        await using McpClient client = await ConnectAsync(overHttp, "clinician");
        Assert.Equal(Clinical, await NamesAsync(client));
        CallToolResult found = await CallAsync(client, "FindPatient", ("mrn", "MRN-00001"));
        Assert.Null(found.IsError);
        Assert.Contains("\"name\":\"Grace Whitfield\"", Text(found), StringComparison.Ordinal);
        Assert.Equal("⟦redacted:diagnosis⟧", found.StructuredContent!.Value.GetProperty("diagnosis").GetString());
        Assert.DoesNotMatch(SocialSecurityNumber(), Text(found) + found.StructuredContent);
        Assert.True((await CallAsync(client, "FindPatient", ("mrn", "MRN-00002"))).IsError);
        await AssertUnknownAsync(client, "Refund", ("invoiceId", "INV-00001"), ("amount", 1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_billing_clerk_sees_invoices_and_no_patients(bool overHttp)
    {
        await using McpClient client = await ConnectAsync(overHttp, "billing");
        Assert.Equal(OfBilling, await NamesAsync(client));
        Assert.Null((await CallAsync(client, "ListInvoices", ("mrn", "MRN-00001"))).IsError);
        await AssertUnknownAsync(client, "FindPatient", ("mrn", "MRN-00001"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_visitor_learns_the_opening_hours(bool overHttp)
    {
        await using McpClient client = await ConnectAsync(overHttp, "visitor");
        Assert.Equal(["OpeningHours"], await NamesAsync(client));
        Assert.StartsWith("Monday to Friday", Text(await CallAsync(client, "OpeningHours")), StringComparison.Ordinal);
        await AssertUnknownAsync(client, "FindPatient", ("mrn", "MRN-00001"));
    }

    [Fact]
    public async Task On_stdio_roles_in_the_environment_count_for_nothing_and_neither_does_a_forged_credential()
    {
        (string Name, string? Value)[][] environments =
        [
            [], [("CLINIC_ROLE", "clinician"), ("ROLE", "clinician"), ("USER", "u-1042")], [("CLINIC_CREDENTIAL", "clinician")],
            [("CLINIC_CREDENTIAL", Credentials.For("clinician")![..^4] + "AAAA")],
        ];
        foreach ((string Name, string? Value)[] environment in environments)
        {
            await using McpClient client = await ClinicOverStdio.ConnectAsync(environment);
            Assert.Equal(["OpeningHours"], await NamesAsync(client));
        }
    }

    [Theory]
    [InlineData(null, null, null, HttpStatusCode.Unauthorized)]
    [InlineData("forged", null, null, HttpStatusCode.Unauthorized)]
    [InlineData("good", null, null, HttpStatusCode.OK)]
    [InlineData("good", "evil.example.org", null, HttpStatusCode.BadRequest)]
    [InlineData("good", null, "https://evil.example.org", HttpStatusCode.Forbidden)]
    [InlineData("good", null, "null", HttpStatusCode.Forbidden)]
    [InlineData("good", null, "own", HttpStatusCode.OK)]
    public async Task Over_http_a_request_needs_a_credential_our_host_and_our_origin(string? credential, string? host, string? origin, HttpStatusCode status)
    {
        using HttpClient client = new();
        using HttpRequestMessage request = new(HttpMethod.Post, http.Endpoint)
        {
            Content = new StringContent(
                """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Accept.ParseAdd("text/event-stream");
        if (credential is not null)
        {
            request.Headers.Authorization = new("Bearer", credential == "good" ? Credentials.For("visitor") : Credentials.For("visitor")![..^4] + "AAAA");
        }

        request.Headers.Host = host;
        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin == "own" ? $"http://{http.Endpoint.Authority}" : origin);
        }

        using HttpResponseMessage response = await client.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Many_people_at_once_over_http_get_their_own()
    {
        // TOOLPOLICY_MCP_CALLS says how many calls each of 64 sessions makes.
        int calls = int.TryParse(Environment.GetEnvironmentVariable("TOOLPOLICY_MCP_CALLS"), out int asked) ? asked : 200;
        string ofClinician = await AnswerAsync("clinician"), ofBilling = await AnswerAsync("billing"), ofVisitor = await AnswerAsync("visitor");
        Assert.Equal(3, new[] { ofClinician, ofBilling, ofVisitor }.Distinct().Count());
        int[] permitted = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(async () =>
        {
            (string person, string[] tools, string answer, string others) = (i % 3) switch
            {
                0 => ("clinician", Clinical, ofClinician, "Refund"),
                1 => ("billing", OfBilling, ofBilling, "FindPatient"),
                _ => ("visitor", ["OpeningHours"], ofVisitor, "FindPatient"),
            };
            await using McpClient client = await http.ConnectAsync(Credentials.For(person));
            Assert.Equal(tools, await NamesAsync(client));
            int own = 0;
            for (int call = 0; call < calls; call++)
            {
                if (call % 4 == 3)
                {
                    await AssertUnknownAsync(client, others, ("mrn", "MRN-00001"), ("invoiceId", "INV-00001"), ("amount", 1));
                    continue;
                }

                Assert.Equal(answer, await OwnAsync(client, person));
                own++;
            }

            return own;
        })));
        Assert.Equal(64 * (calls - (calls / 4)), permitted.Sum());

        async Task<string> AnswerAsync(string person)
        {
            await using McpClient client = await http.ConnectAsync(Credentials.For(person));
            return await OwnAsync(client, person);
        }

        // Pseudonyms are another in every session.
        static async Task<string> OwnAsync(McpClient client, string person) => Pseudonym().Replace(Text(await (person switch
        {
            "clinician" => CallAsync(client, "FindPatient", ("mrn", "MRN-00001")),
            "billing" => CallAsync(client, "ListInvoices", ("mrn", "MRN-00001")),
            _ => CallAsync(client, "OpeningHours"),
        })), "#");
    }

    [Fact]
    public void The_lock_file_of_the_example_is_what_its_tools_are() => Assert.Equal(0, LockFile.Run(["--check"]));

    private Task<McpClient> ConnectAsync(bool overHttp, string person) =>
        overHttp ? http.ConnectAsync(Credentials.For(person)) : ClinicOverStdio.ConnectAsync(("CLINIC_CREDENTIAL", Credentials.For(person)));

    private static async Task<string[]> NamesAsync(McpClient client) => [.. (await client.ListToolsAsync()).Select(static tool => tool.Name).Order(StringComparer.Ordinal)];

    private static async Task<CallToolResult> CallAsync(McpClient client, string tool, params (string Name, object? Value)[] arguments) =>
        await client.CallToolAsync(tool, arguments.ToDictionary(static argument => argument.Name, static argument => argument.Value));

    private static async Task AssertUnknownAsync(McpClient client, string tool, params (string Name, object? Value)[] arguments)
    {
        McpProtocolException refused = await Assert.ThrowsAsync<McpProtocolException>(() => CallAsync(client, tool, arguments));
        Assert.EndsWith($"Unknown tool: '{tool}'", refused.Message, StringComparison.Ordinal);
    }

    private static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    [GeneratedRegex("#[0-9a-f]{16}")]
    private static partial Regex Pseudonym();

    [GeneratedRegex("[0-9]{3}-[0-9]{2}-[0-9]{4}")]
    private static partial Regex SocialSecurityNumber();
}
