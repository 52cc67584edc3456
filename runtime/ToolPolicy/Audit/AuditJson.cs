using System.Collections.Generic;
using System.Text.Json;

namespace ToolPolicy.Audit;

/// <summary>The JSON form of a record. Field names are stable; new ones may be added at the end of a group.</summary>
internal static class AuditJson
{
    public static void Write(Utf8JsonWriter json, in AuditRecord record)
    {
        json.WriteStartObject();
        json.WriteNumber("seq"u8, record.Sequence);
        json.WriteString("time"u8, record.Time);
        json.WriteString("event"u8, record.Event == AuditEvent.Decision ? "decision"u8 : "outcome"u8);
        json.WriteString("call"u8, record.Call.ToString());
        if (record.Parent.IsCall)
        {
            json.WriteString("parent"u8, record.Parent.ToString());
        }

        WritePrincipal(json, record);
        json.WriteString("tool"u8, record.Tool);
        json.WriteString("rule"u8, record.Rule);
        if (record.Event == AuditEvent.Decision)
        {
            WriteDecision(json, record);
        }
        else
        {
            WriteOutcome(json, record);
        }

        json.WriteEndObject();
        json.Flush();
    }

    private static void WritePrincipal(Utf8JsonWriter json, in AuditRecord record)
    {
        WriteIfAny(json, "session", record.Session);
        WriteIfAny(json, "issuer", record.Issuer);
        WriteIfAny(json, "subject", record.Subject);
        WriteIfAny(json, "tenant", record.Tenant);
        WriteIfAny(json, "actor", record.Actor);
        if (record.Subject is null)
        {
            json.WriteBoolean("anonymous"u8, true);
        }
    }

    private static void WriteDecision(Utf8JsonWriter json, in AuditRecord record)
    {
        json.WriteString("decision"u8, record.IsPermitted ? "permit"u8 : "deny"u8);
        WriteIfAny(json, "reason", record.Reason);
        WriteIfAny(json, "about", record.ReasonSubject);
        json.WriteStartObject("arguments"u8);
        foreach (KeyValuePair<string, string> argument in record.Arguments.ToText())
        {
            json.WriteString(argument.Key, argument.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter json, in AuditRecord record)
    {
        json.WriteString("outcome"u8, record.Outcome switch
        {
            ToolOutcome.Returned => "returned"u8,
            ToolOutcome.Cancelled => "cancelled"u8,
            _ => "withheld"u8,
        });
        if (record.ResultBytes is { } bytes)
        {
            json.WriteNumber("bytes"u8, bytes);
            json.WriteNumber("masked"u8, record.Masked ?? 0);
            json.WriteBoolean("cut"u8, record.WasCut);
        }

        WriteIfAny(json, "exception", record.ExceptionType);
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
