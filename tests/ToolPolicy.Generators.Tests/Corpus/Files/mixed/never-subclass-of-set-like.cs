// never: Types about tools that are no functions.
namespace Corpus;

public sealed class ToolNames : List<string>;

public sealed class Picker(IEnumerable<AITool> tools)
{
    public AITool? Pick(string name) => tools.FirstOrDefault(tool => tool.Name == name);
}

public sealed class Client(IChatClient inner) : DelegatingChatClient(inner);
