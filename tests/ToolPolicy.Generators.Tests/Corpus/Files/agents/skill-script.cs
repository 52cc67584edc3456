// exposed: A script of a skill is a method that a model calls.
using Microsoft.Agents.AI;

namespace Corpus;

public static class Case
{
    public static void Run(AgentInlineSkill skill, PatientTools tools, Delegate any)
    {
        skill.AddScript("find", Raw.Find); // unguarded
        skill.AddScript("find", tools.Find, "Finds."); // bypassed
        skill.AddScript("add", (int a, int b) => a + b); // unguarded
        skill.AddScript("any", any); // unprovable
    }
}
