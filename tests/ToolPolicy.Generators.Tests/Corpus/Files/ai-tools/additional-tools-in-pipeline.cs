// exposed: Tools that a pipeline adds.
namespace Corpus;

public static class Case
{
    public static void Run(IChatClient inner, AITool tool)
    {
        inner.AsBuilder().UseFunctionInvocation(configure: client => client.AdditionalTools = [tool]).Build(); // unprovable
        inner.AsBuilder().UseFunctionInvocation(null, client => client.AdditionalTools = [AIFunctionFactory.Create(WardTools.FreeBeds)]).Build(); // bypassed
    }
}
