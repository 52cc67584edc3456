using System;
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
            try
            {
                _ = GuardRegistry.For(registration.Host, registration.Host);
            }
            catch (InvalidOperationException e)
            {
                faults.Add(e.Message);
            }
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
