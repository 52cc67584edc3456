using System;
using System.Threading;
using ToolPolicy;
using ToolPolicy.Audit;
using ToolPolicy.CrashHost;
using ToolPolicy.Testing;

// The file to record to. The body says that it runs, and never ends.
using JsonLinesAuditSink sink = new(args[0]);
using ToolSession session = ToolSession.Begin(TestPrincipal.WithRoles("ada", "tester"));
GuardedToolSet tools = new EndlessTools().Guarded(new ToolGuard(new ToolGuardOptions { Audit = sink }));
await tools.For(session)[0].InvokeAsync();

namespace ToolPolicy.CrashHost
{
    internal sealed class EndlessTools
    {
        [RequiresRole("tester")]
        internal string Endless()
        {
            Console.WriteLine("in the body");
            Thread.Sleep(Timeout.Infinite);
            return "";
        }
    }
}
