using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Claims;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy;
using ToolPolicy.Audit;

namespace Clinic;

/// <summary>The guard, the conversations of three people with one model, and what is to be seen in them.</summary>
public sealed partial class Demonstration : IDisposable
{
    private readonly ClinicDb _db;
    private readonly IChatClient _model;
    private readonly Screen _screen;
    private readonly ExchangeView _view;
    private readonly Expectations _expect;
    private readonly InMemoryAuditSink _records = new();
    private readonly JsonLinesAuditSink _audit;
    private readonly GuardedToolSet _tools;
    private readonly List<string> _shown = [];

    /// <summary>Puts a guard before the clinic's tools.</summary>
    /// <param name="db">The database.</param>
    /// <param name="model">The model.</param>
    /// <param name="isRecorded">Whether the model is the recorded script.</param>
    /// <param name="auditFile">The file that decisions and outcomes are recorded to.</param>
    /// <param name="screen">Where to show it all.</param>
    public Demonstration(ClinicDb db, IChatClient model, bool isRecorded, string auditFile, Screen screen)
    {
        _db = db;
        _model = model;
        _screen = screen;
        _view = new ExchangeView(screen, isRecorded ? "The script" : "The model");
        _expect = new Expectations(isRecorded);
        _audit = new JsonLinesAuditSink(auditFile);

        // The file is what counts: when it cannot be written, no tool runs. The second sink is for the screen.
        ToolGuard guard = new(new ToolGuardOptions { Audit = _audit, AlsoRecordTo = { _records } });
        _tools = new ClinicTools(db).Guarded(guard);
    }

    /// <summary>Plays all scenes. False when something was not as it must be.</summary>
    public async Task<bool> RunAsync()
    {
        _db.Reset();
        await ClinicianAsync();
        await BillingClerkAsync();
        await VisitorAsync();
        await HijackedAsync();
        await HijackedInAnOpenHouseAsync();
        ExpectNoLeak();
        Summary();
        return _expect.Held;
    }

    public void Dispose() => _audit.Dispose();

    private Conversation Open(ClaimsPrincipal principal, GuardedToolSet tools)
    {
        _view.Opening(NameOf(principal), [.. tools.Select(static tool => tool.Name)], _tools.Count);
        return new Conversation(_model, tools, _records);
    }

    private async Task<Exchange> AskAsync(Conversation conversation, ClaimsPrincipal principal, string prompt)
    {
        Exchange exchange = await conversation.AskAsync(prompt);
        _shown.AddRange(exchange.Uses.Select(static use => use.Shown));
        _view.Exchange(NameOf(principal), exchange);
        return exchange;
    }

    private void ExpectNoLeak()
    {
        string[] recorded = File.ReadAllLines(_audit.Path);
        _expect.Always("no social security number was shown to a model, in any scene", !_shown.Exists(static text => SocialSecurityNumber().IsMatch(text)));
        _expect.Always("no social security number is in the audit file", !Array.Exists(recorded, static line => SocialSecurityNumber().IsMatch(line)));
        _expect.Always("the audit file has every decision and every outcome", recorded.Length == _records.Count);
    }

    private void Summary()
    {
        IReadOnlyList<AuditRecord> records = _records.Records;
        int permitted = records.Count(static record => record.Event == AuditEvent.Decision && record.IsPermitted);
        int denied = records.Count(static record => record.Event == AuditEvent.Decision && !record.IsPermitted);
        int cut = records.Count(static record => record.WasCut);
        _screen.Heading("What held");
        foreach ((string what, bool held) in _expect.All)
        {
            _screen.Text(held ? "  held" : "  BROKEN", what, held ? Ink.Green : Ink.Red, 10);
        }

        _screen.Blank();
        _screen.Text("", $"{permitted} calls permitted, {denied} denied; {records.Sum(static record => record.Masked ?? 0)} values masked, {cut} result cut.", Ink.Bold);
        _screen.Text("Audit  ", System.IO.Path.GetRelativePath(Environment.CurrentDirectory, _audit.Path));
    }

    private static string NameOf(ClaimsPrincipal principal) => principal.Identity?.Name ?? "Somebody";

    /// <summary>The form of every number in the database.</summary>
    [GeneratedRegex("[0-9]{3}-[0-9]{2}-[0-9]{4}")]
    private static partial Regex SocialSecurityNumber();
}
