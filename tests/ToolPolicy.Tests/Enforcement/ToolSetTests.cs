using System.Collections.Generic;
using System.Linq;
using ToolPolicy.Testing;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Enforcement;

public sealed class ToolSetTests
{
    private readonly Recording _recording = new();

    [Fact]
    public void A_tool_is_found_by_its_name_and_by_no_other()
    {
        GuardedToolSet tools = new CountingTools().Guarded(_recording.Guard);
        Assert.Same(tools.Single(static tool => tool.Name == "Text"), tools["Text"]);
        Assert.Contains("'text'", Assert.Throws<KeyNotFoundException>(() => tools["text"]).Message, System.StringComparison.Ordinal);
    }

    /// <summary>What is hidden from a principal is not found by its name either.</summary>
    [Fact]
    public void A_tool_that_a_principal_may_not_call_is_not_found_in_what_is_bound_to_a_session()
    {
        using ToolSession session = ToolSession.Begin(TestPrincipal.WithRoles("eve", "nothing"));
        GuardedToolSet tools = new CountingTools().Guarded(_recording.Guard);
        GuardedToolSet bound = tools.For(session);
        string hidden = tools.Select(static tool => tool.Name).First(name => bound.All(tool => tool.Name != name));
        Assert.Throws<KeyNotFoundException>(() => bound[hidden]);
    }
}
