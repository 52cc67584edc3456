// exposed: What a public method returns.
namespace Corpus;

public abstract class Offers
{
    public abstract IList<AITool> All();

    public abstract Task<IList<AITool>> AllAsync();

    public async Task Offer(ChatOptions options)
    {
        options.Tools = All(); // unprovable
        options.Tools = await AllAsync(); // unprovable
    }
}
