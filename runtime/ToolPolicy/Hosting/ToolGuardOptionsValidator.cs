using System.Collections.Generic;
using Microsoft.Extensions.Options;
using ToolPolicy.Generation;

namespace ToolPolicy.Hosting;

/// <summary>What must be right before the first request: where records go, and that every host has its guard.</summary>
internal sealed class ToolGuardOptionsValidator(IEnumerable<GuardedHostRegistration> registrations) : IValidateOptions<ToolGuardOptions>
{
    public ValidateOptionsResult Validate(string? name, ToolGuardOptions options)
    {
        List<string> faults = [];
        if (options.Audit is null)
        {
            faults.Add("no audit sink is chosen: services.AddToolGuard(options => options.Audit = new JsonLinesAuditSink(path))");
        }

        foreach (GuardedHostRegistration registration in registrations)
        {
            if (GuardRegistry.Find(registration.Host) is null)
            {
                faults.Add($"{registration.Host} has no generated guard: it declares no tool, or the ToolPolicy generator did not run in its project");
            }
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
