using System.Collections.Generic;

namespace ToolPolicy.Generators.Tests.Fixes;

/// <content>Raw registrations.</content>
internal static partial class FixCases
{
    private static IReadOnlyList<FixCase> Registrations =>
    [
        // A method of an object, whose class and whose registration are in different files and namespaces.
        new("TPOL2001", "Let the role 'nurse' call 'FreeBeds', and register its guarded tool",
            [Roles, """
            namespace Clinic.Wards;

            public sealed class BedTools
            {
                /// <summary>Counts the free beds.</summary>
                public string FreeBeds(string ward) => ward;
            }

            """, """
            using System.Collections.Generic;
            using Microsoft.Extensions.AI;

            namespace Program;

            public static class Chat
            {
                public static ChatOptions Options(Clinic.Wards.BedTools beds) => new()
                {
                    Tools = [AIFunctionFactory.Create(beds.FreeBeds)], // all of them
                };
            }

            """],
            ("namespace Clinic.Wards;", "using ToolPolicy;\n\nnamespace Clinic.Wards;"),
            ("    public string FreeBeds", "    [RequiresRole(Roles.Nurse)]\n    public string FreeBeds"),
            ("using System.Collections.Generic;\n", "using System.Collections.Generic;\nusing Clinic.Wards;\n"),
            ("AIFunctionFactory.Create(beds.FreeBeds)", "beds.Guarded()[\"FreeBeds\"]")),

        // A static class.
        new("TPOL2001", "Let the role 'admin' call 'RefundAsync', and register its guarded tool",
            ["""
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            namespace Clinic;

            public static class BillingTools
            {
                public static Task<string> RefundAsync(string invoice) => Task.FromResult(invoice);

                public static AIFunction Raw() => AIFunctionFactory.Create(RefundAsync);
            }

            """],
            ("using Microsoft.Extensions.AI;\n", "using Microsoft.Extensions.AI;\nusing ToolPolicy;\n"),
            ("    public static Task<string> RefundAsync", "    [RequiresRole(\"admin\")]\n    public static Task<string> RefundAsync"),
            ("AIFunctionFactory.Create(RefundAsync)", "GuardedTools.BillingTools()[\"Refund\"]")),

        // From within the object, in a delegate, with the name and the description that the model knew.
        new("TPOL2001", "Let anyone call 'Hours', and register its guarded tool",
            ["""
            using System;
            using Microsoft.Extensions.AI;
            using ToolPolicy;

            namespace Clinic;

            public sealed class OpeningTools
            {
                internal string Hours() => "8 to 18";

                public AIFunction AsTool() => AIFunctionFactory.Create(new Func<string>(Hours), "opening_hours", description: "When the clinic is open.");
            }

            """],
            ("using System;\n", "using System;\nusing System.ComponentModel;\n"),
            ("    internal string", "    [AllowAnyone(\"TODO: say why anyone may call this\"), Tool(Name = \"opening_hours\"), Description(\"When the clinic is open.\")]\n    internal string"),
            ("AIFunctionFactory.Create(new Func<string>(Hours), \"opening_hours\", description: \"When the clinic is open.\")", "this.Guarded()[\"opening_hours\"]")),

        // Where the type is inferred it stays what it was.
        new("TPOL2001", "Let the role 'admin' call 'Hours', and register its guarded tool",
            ["""
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;
            using ToolPolicy;

            public sealed class OpeningTools
            {
                public string Hours() => "8 to 18";
            }

            public static class Chat
            {
                public static Task<AIFunction> One() => Task.FromResult(AIFunctionFactory.Create(new OpeningTools().Hours));
            }

            """],
            ("    public string", "    [RequiresRole(\"admin\")]\n    public string"),
            ("AIFunctionFactory.Create(new OpeningTools().Hours)", "(AIFunction)new OpeningTools().Guarded()[\"Hours\"]")),

        // Approval is not authorisation, and stays.
        new("TPOL2002", "Register the guarded tool of 'Refund'",
            ["""
            using Microsoft.Extensions.AI;
            using ToolPolicy;

            namespace Clinic
            {
                public sealed class BillingTools
                {
                    [RequiresRole("billing")]
                    public string Refund(string invoice) => invoice;
                }
            }

            namespace Program
            {
                public static class Chat
                {
                    public static AIFunction Offer(global::Clinic.BillingTools billing) =>
                        new ApprovalRequiredAIFunction(AIFunctionFactory.Create(billing.Refund, serializerOptions: null));
                }
            }

            """],
            ("using Microsoft.Extensions.AI;\n", "using Clinic;\nusing Microsoft.Extensions.AI;\n"),
            ("AIFunctionFactory.Create(billing.Refund, serializerOptions: null)", "billing.Guarded()[\"Refund\"]")),

        // A server that takes a type and looks for its tools itself.
        new("TPOL2002", "Register the guarded tools of 'WardTools'",
            ["""
            using Microsoft.Extensions.DependencyInjection;
            using ModelContextProtocol.Server;

            namespace Clinic
            {
                [McpServerToolType]
                public sealed class WardTools
                {
                    [McpServerTool, ToolPolicy.RequiresRole("nurse"), System.ComponentModel.Description("Counts the free beds.")]
                    public string FreeBeds(string ward) => ward;
                }
            }

            namespace Program
            {
                public static class Server
                {
                    public static void Build(IServiceCollection services) => ToolPolicy.GuardedMcpServerBuilderExtensions
                        .GuardedToolsOnly(services.AddMcpServer())
                        .WithStdioServerTransport()
                        .WithTools<Clinic.WardTools>(); // the ward's
                }
            }

            """],
            ("using ModelContextProtocol.Server;\n", "using ModelContextProtocol.Server;\nusing ToolPolicy;\n"),
            (".WithTools<Clinic.WardTools>()", ".WithGuardedTools<Clinic.WardTools>()")),

        // Where the guarded form can be called already, and the receiver may be missing.
        new("TPOL2002", "Register the guarded tools of 'WardTools'",
            ["""
            using Microsoft.Extensions.DependencyInjection;
            using ModelContextProtocol.Server;
            using ToolPolicy;

            public sealed class WardTools
            {
                [McpServerTool, RequiresRole("nurse"), System.ComponentModel.Description("Counts the free beds.")]
                public string FreeBeds(string ward) => ward;
            }

            public static class Server
            {
                public static void Add(IMcpServerBuilder? server) => server?.WithTools<WardTools>();
            }

            """],
            ("?.WithTools<WardTools>()", "?.WithGuardedTools<WardTools>()")),

        // What the server is told besides the method stays where it is.
        new("TPOL2002", "Register the guarded tool of 'FreeBeds'",
            ["""
            using ModelContextProtocol.Server;
            using ToolPolicy;

            public sealed class WardTools
            {
                /// <summary>Counts the free beds.</summary>
                [RequiresRole("nurse")]
                public string FreeBeds(string ward) => ward;
            }

            public static class Server
            {
                public static McpServerTool Tool(WardTools wards) => McpServerTool.Create(wards.FreeBeds, new McpServerToolCreateOptions { Title = "Free beds" });
            }

            """],
            ("McpServerTool.Create(wards.FreeBeds,", "McpServerTool.Create(wards.Guarded()[\"FreeBeds\"],")),
    ];
}
