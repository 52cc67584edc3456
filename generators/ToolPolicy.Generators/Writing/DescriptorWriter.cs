using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Schema;

namespace ToolPolicy.Generators.Writing;

/// <summary>A tool's rule and presentation as data.</summary>
internal static class DescriptorWriter
{
    public static void Write(CodeWriter code, Tool tool, string suffix)
    {
        code.Line($"private static {RuntimeNames.Descriptor} Describe{suffix}() => new(");
        using (code.Indent())
        {
            code.Line($"{Text.Literal(tool.Name)},");
            WriteRule(code, tool.Rule);
            code.Line($"{Text.Literal(tool.Display)},");
            code.Line($"{Schema(tool.Schema, ShapeNames.ReaderOf)})");
        }

        using (code.Block(close: "};"))
        {
            WriteOptional(code, tool);
        }
    }

    private static void WriteOptional(CodeWriter code, Tool tool)
    {
        if (tool.Description.Length > 0)
        {
            code.Line($"Description = {Text.Literal(tool.Description)},");
        }

        if (tool.Title is not null)
        {
            code.Line($"Title = {Text.Literal(tool.Title)},");
        }

        if (tool.ResultSchema is not null)
        {
            code.Line($"ResultSchemaText = {Schema(tool.ResultSchema, ShapeNames.WriterOf)},");
        }

        string[] hints = [.. new[]
        {
            Hint("ReadOnly", tool.Hints.ReadOnly), Hint("Destructive", tool.Hints.Destructive), Hint("Idempotent", tool.Hints.Idempotent), Hint("OpenWorld", tool.Hints.OpenWorld),
        }.Where(static hint => hint is not null).Select(static hint => hint!)];
        if (hints.Length > 0)
        {
            code.Line($"Hints = new {RuntimeNames.Hints}({string.Join(", ", hints)}),");
        }

        if (tool.Mcp is { } mcp)
        {
            code.Line($"Mcp = new {RuntimeNames.McpMark}({string.Join(", ", Arguments(mcp))}),");
        }

        if (tool.IsSensitive)
        {
            code.Line("IsSensitive = true,");
        }

        if (tool.Detect != Detectors.None)
        {
            code.Line($"Detect = {Detects.CSharp(tool.Detect)},");
        }

        if (tool.Unsound is not null)
        {
            code.Line($"Unsound = {Text.Literal(tool.Unsound)},");
        }
        else if (tool.Parameters.Count > 0)
        {
            using (code.Block($"Parameters = new {RuntimeNames.Parameter}[]", "},"))
            {
                foreach (Parameter parameter in tool.Parameters)
                {
                    code.Line($"new({string.Join(", ", Arguments(parameter))}),");
                }
            }
        }
    }

    /// <summary>A constant, or, where only a context knows the schema of a type, what it is when the program runs.</summary>
    private static string Schema(string schema, System.Func<TypeShape, string> nameOf) => string.Join(" + ", SchemaHole.Split(schema).Select(part => part.Hole is not { } hole
        ? Text.Literal(part.Text)
        : $"{Text.Literal(part.Text)} + {RuntimeNames.ContextJson}.Schema({nameOf(new ContextShape(hole.Type, hole.Context))}.Info, {Text.Literal(hole.Place)}, {(hole.TellsNull ? "true" : "false")}, {Text.Literal(hole.Keywords)})"));

    private static void WriteRule(CodeWriter code, Rule rule)
    {
        List<string> arguments = [Text.Literal(rule.Id)];
        if (rule.Roles.Count > 0)
        {
            arguments.Add($"roles: new {RuntimeNames.RoleRequirement}[] {{ {string.Join(", ", rule.Roles.Select(static anyOf => $"new({Literals(anyOf)})"))} }}");
        }

        if (rule.Claims.Count > 0)
        {
            arguments.Add($"claims: new {RuntimeNames.ClaimRequirement}[] {{ {string.Join(", ", rule.Claims.Select(static claim => $"new({Literals(claim.Values.Prepend(claim.Type))})"))} }}");
        }

        if (rule.Checks.Count > 0)
        {
            arguments.Add($"checks: new[] {{ {Literals(rule.Checks.Select(static check => check.Label))} }}");
        }

        if (rule.Policies.Count > 0)
        {
            arguments.Add($"policies: new[] {{ {Literals(rule.Policies)} }}");
        }

        // A reason or a cap that is not legal makes the tool unsound, and such a rule carries neither.
        if (rule.OpenReason is not null && Grammar.Reason.FaultOf(rule.OpenReason) is null)
        {
            arguments.Add($"openReason: {Text.Literal(rule.OpenReason)}");
        }

        arguments.Add($"maxTokens: {rule.MaxTokens}");
        if (rule.ShowTotal)
        {
            arguments.Add("showTotal: true");
        }

        code.Line($"new {RuntimeNames.Rule}({arguments[0]}{(arguments.Count == 1 ? ")," : ",")}");
        using (code.Indent())
        {
            for (int i = 1; i < arguments.Count; i++)
            {
                code.Line(arguments[i] + (i == arguments.Count - 1 ? ")," : ","));
            }
        }
    }

    private static IEnumerable<string> Arguments(McpTool mcp)
    {
        if (mcp.UseStructuredContent)
        {
            yield return "UseStructuredContent: true";
        }

        if (mcp.IconSource is { } icon)
        {
            yield return $"IconSource: {Text.Literal(icon)}";
        }

        if (mcp.Meta.Count > 0)
        {
            yield return $"Meta: new {RuntimeNames.McpMeta}[] {{ {string.Join(", ", mcp.Meta.Select(static meta => $"new({Text.Literal(meta.Name)}, {Text.Literal(meta.Json)})"))} }}";
        }
    }

    private static IEnumerable<string> Arguments(Parameter parameter)
    {
        yield return Text.Literal(parameter.Name);
        string? origin = parameter.Source switch
        {
            ParameterSource.Model => null,
            ParameterSource.Claim or ParameterSource.Claims => "Principal",
            _ => "Host",
        };
        if (origin is not null)
        {
            yield return $"{RuntimeNames.Origin}.{origin}";
        }

        if (parameter.Claim is not null)
        {
            yield return $"claim: {Text.Literal(parameter.Claim)}";
        }

        if (parameter is { Source: ParameterSource.Model, Slot.AllowsNull: true })
        {
            yield return "allowsNull: true";
        }

        if (parameter.MaxTokens > 0)
        {
            yield return $"maxTokens: {parameter.MaxTokens}";
        }

        if (parameter.Mark is { } mark)
        {
            yield return $"mark: {Marks.Construction(mark)}";
        }

        if (parameter.IsMaskedInside)
        {
            yield return "isMaskedInside: true";
        }
    }

    private static string? Hint(string name, bool? value) => value is null ? null : $"{name}: {(value.Value ? "true" : "false")}";

    private static string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(Text.Literal));
}
