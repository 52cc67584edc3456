using System;
using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Rules;

namespace ToolPolicy.Generators.Writing;

/// <summary>One file per host: a table of contents, the door by which a program gets the guarded tools, and per tool its words, its data and its typed call.</summary>
internal static class HostWriter
{
    public static string Write(GuardedHost guarded, string @namespace)
    {
        Host host = guarded.Host;
        CodeWriter code = new();
        FileHead.Write(code, [("Guards for the tools of", host.Display)], [.. guarded.Tools.Select(static tool => (tool.Name, RuleWords.Brief(tool)))], host.Warnings.Concat(guarded.Tools.SelectMany(static tool => tool.Warnings)));
        string type = SafeName.GuardOf(host);
        WriteDoor(code, guarded, $"global::{@namespace}.{type}{TypeArguments(host)}");
        code.Line();
        using (FileHead.Namespace(code, @namespace))
        {
            code.Line(RuntimeNames.GeneratedCode);
            using (code.Block($"internal sealed class {type}{TypeArguments(host)} : {RuntimeNames.Host}{host.Constraints}"))
            {
                WriteGuard(code, guarded, type);
            }
        }

        return code.End();
    }

    private static void WriteDoor(CodeWriter code, GuardedHost guarded, string type)
    {
        Host host = guarded.Host;
        IDisposable? @namespace = host.Namespace.Length == 0 ? null : code.Block($"namespace {host.Namespace}");
        if (host.IsStatic)
        {
            WriteStaticDoor(code, guarded, type);
        }
        else
        {
            WriteInstanceDoor(code, guarded, type);
        }

        @namespace?.Dispose();
    }

    private static void WriteInstanceDoor(CodeWriter code, GuardedHost guarded, string type)
    {
        Host host = guarded.Host;
        string access = host.IsPublic ? "public" : "internal";
        code.Line($"/// <summary>The guarded tools of <c>{Text.Xml(host.Display)}</c>.</summary>");
        code.Line(RuntimeNames.GeneratedCode);
        using (code.Block($"{access} static class {host.Path}GuardExtensions"))
        {
            code.Line($"/// <summary>The guarded tools of this host: {Text.Xml(string.Join(", ", guarded.Tools.Select(static tool => tool.Name)))}.</summary>");
            code.Line("/// <param name=\"host\">The host.</param>");
            code.Line("/// <param name=\"guard\">The guard; null for the default one.</param>");
            foreach (string parameter in host.TypeParameters)
            {
                code.Line($"/// <typeparam name=\"{parameter.TrimStart('@')}\">As of the host.</typeparam>");
            }

            using (code.Block($"public static {RuntimeNames.ToolSetInFull} Guarded{TypeArguments(host)}(this {host.Type} host, {RuntimeNames.GuardInFull}? guard = null){host.Constraints}"))
            {
                code.Line("global::System.ArgumentNullException.ThrowIfNull(host);");
                if (host.TypeParameters.Count > 0)
                {
                    code.Line($"{RuntimeNames.RegistryInFull}.Add({RuntimeNames.Form}, typeof({host.Type}), static () => new {type}());");
                }

                code.Line($"return {RuntimeNames.ToolSetInFull}.Of(host, typeof({host.Type}), guard);");
            }
        }
    }

    /// <summary>All static hosts of a namespace share one class, of which each file writes its part.</summary>
    private static void WriteStaticDoor(CodeWriter code, GuardedHost guarded, string type)
    {
        Host host = guarded.Host;
        code.Line("/// <summary>Guarded tools of static classes.</summary>");
        using (code.Block($"{(host.IsPublic ? "public " : "")}static partial class GuardedTools"))
        {
            code.Line($"/// <summary>The guarded tools of <c>{Text.Xml(host.Display)}</c>: {Text.Xml(string.Join(", ", guarded.Tools.Select(static tool => tool.Name)))}.</summary>");
            code.Line("/// <param name=\"guard\">The guard; null for the default one.</param>");
            code.Line(RuntimeNames.GeneratedCode);
            using (code.Block($"{(host.IsPublic ? "public" : "internal")} static {RuntimeNames.ToolSetInFull} {host.Path}{TypeArguments(host)}({RuntimeNames.GuardInFull}? guard = null){host.Constraints}"))
            {
                if (host.TypeParameters.Count > 0)
                {
                    code.Line($"{RuntimeNames.RegistryInFull}.Add({RuntimeNames.Form}, typeof({host.Type}), static () => new {type}());");
                }

                code.Line($"return {RuntimeNames.ToolSetInFull}.Of(null, typeof({host.Type}), guard);");
            }
        }
    }

    private static void WriteGuard(CodeWriter code, GuardedHost guarded, string type)
    {
        Host host = guarded.Host;
        CodeWriter tools = code.Later();
        Marks marks = new();
        PlainWriters writers = new();
        List<string> attributes = [];
        Accessors accessors = new();
        for (int i = 0; i < guarded.Tools.Count; i++)
        {
            tools.Line();
            ToolWriter.Write(tools, guarded.Tools[i], i, marks, writers, attributes, accessors);
        }

        string canBeOverridden = guarded.Tools.Any(static tool => tool.CanBeOverridden) ? "true" : "false";
        marks.Write(code);
        writers.Write(code);
        for (int i = 0; i < attributes.Count; i++)
        {
            code.Line($"private static readonly {RuntimeNames.Validation} Constraint{i + 1} = {attributes[i]};");
        }

        if (attributes.Count > 0)
        {
            code.Line();
        }

        code.Line($"internal {type}()");
        using (code.Indent())
        {
            code.Line($": base(typeof({host.Type}), {canBeOverridden}, new[] {{ {string.Join(", ", guarded.Tools.Select(static (tool, i) => $"Describe{ToolWriter.Suffix(tool, i)}()"))} }})");
        }

        using (code.Block())
        {
        }

        if (host.TypeParameters.Count == 0)
        {
            code.Line();
            code.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
            code.Line($"internal static void Register() => {RuntimeNames.Registry}.Add({RuntimeNames.Form}, typeof({host.Type}), static () => new {type}());");
        }

        code.Line();
        using (code.Block($"public override {RuntimeNames.ValueTask}<object?> Invoke(int tool, ref {RuntimeNames.Call} call) => tool switch", "};"))
        {
            for (int i = 0; i < guarded.Tools.Count; i++)
            {
                if (guarded.Tools[i].Unsound is null)
                {
                    code.Line($"{i} => Call{ToolWriter.Suffix(guarded.Tools[i], i)}(ref call),");
                }
            }

            code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(tool)),");
        }

        accessors.Write(tools);
        code.Lines(tools);
    }

    private static string TypeArguments(Host host) => host.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", host.TypeParameters)}>";
}
