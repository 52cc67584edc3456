// exposed: In top-level statements.
using ModelContextProtocol.Server;

McpServerTool tool = McpServerTool.Create(() => "x"); // unguarded
Console.WriteLine(tool.ProtocolTool.Name);
