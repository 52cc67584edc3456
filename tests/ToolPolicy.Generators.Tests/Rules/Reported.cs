using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ToolPolicy.Generators.Tests.Infrastructure;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>What the analyzers say of a source, as short as a test can compare it.</summary>
internal static class Reported
{
    /// <summary>Id and the text that is underlined, as in <c>TPOL1005 filter</c>.</summary>
    public static async Task<IReadOnlyList<string>> In(params string[] sources) => Of(await Compiled.From(sources).AnalyzeAsync());

    /// <inheritdoc cref="In"/>
    public static IReadOnlyList<string> Of(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(static diagnostic =>
        diagnostic.Id + " " + (diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? $"nowhere: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"))];
}
