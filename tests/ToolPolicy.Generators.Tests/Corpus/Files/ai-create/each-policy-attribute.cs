// exposed: Each attribute that says who may call is a policy.
namespace Corpus;

public sealed class Desk
{
    [RequiresRole("clerk")]
    public string ByRole() => "";

    [RequiresClaim("badge")]
    public string ByClaim() => "";

    [RequiresCheck(nameof(Yes))]
    public string ByCheck() => "";

    [AllowAnyone("it says nothing")]
    public string ByNobody() => "";

    private bool Yes() => true;
}

public static class Case
{
    public static void Run(Desk desk)
    {
        AIFunctionFactory.Create(desk.ByRole); // bypassed
        AIFunctionFactory.Create(desk.ByClaim); // bypassed
        AIFunctionFactory.Create(desk.ByCheck); // bypassed
        AIFunctionFactory.Create(desk.ByNobody); // bypassed
    }
}
