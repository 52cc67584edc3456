namespace ToolPolicy.Net;

/// <summary>Stands for what is checked when the program starts; it has no options of its own.</summary>
internal sealed class NetAtStart;
