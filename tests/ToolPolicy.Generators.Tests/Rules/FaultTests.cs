using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>The list of faults itself: every entry has a name that states it and an id that is its own.</summary>
public sealed partial class FaultTests
{
    public static TheoryData<string> Ids => [.. Rule.All.Select(static rule => rule.Id)];

    [Fact]
    public void Every_descriptor_field_is_in_All_once()
    {
        IEnumerable<string> fields = typeof(Fault).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static field => field.FieldType == typeof(DiagnosticDescriptor)).Select(static field => ((DiagnosticDescriptor)field.GetValue(null)!).Id);
        Assert.Equal(fields.Order(StringComparer.Ordinal), Fault.All.Select(static fault => fault.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Fault.All.Length, Fault.All.Select(static fault => fault.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_id_says_by_its_first_digit_what_kind_of_fault_it_is(string id)
    {
        DiagnosticDescriptor fault = Rule.Of(id).Fault;
        Assert.Matches("^TPOL[12][0-9]{3}$", id);
        Assert.Equal(id[4] == '1' ? Fault.Declaration : Fault.Exposure, fault.Category);
        Assert.True(fault.IsEnabledByDefault);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_speaks_in_whole_and_plain_words(string id)
    {
        (string name, DiagnosticDescriptor fault) = Rule.Of(id);
        string message = fault.MessageFormat.ToString(CultureInfo.InvariantCulture);
        Assert.Matches("^[A-Z][A-Za-z]+$", name);
        Assert.DoesNotMatch(@"[.\n]$", fault.Title.ToString(CultureInfo.InvariantCulture));
        Assert.DoesNotMatch(@"[.\n]$", message);
        Assert.EndsWith(".", fault.Description.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

        // A message that is nothing but an argument says what is wrong and not with what.
        Assert.True(Placeholder().Replace(message, "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= 2, message);
    }

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Placeholder();
}
