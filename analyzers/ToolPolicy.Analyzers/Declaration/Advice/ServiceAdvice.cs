using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration.Advice;

/// <summary>Parameters of a service's type that a model would have to send.</summary>
internal static class ServiceAdvice
{
    /// <summary>Last words that data types do not have. Client, Context and Store are left out: there are customers, situations and shops.</summary>
    private static readonly HashSet<string> LastWords = NameWords.Table("service, services, repository, repositories, factory, provider, manager, logger, mediator, gateway, dispatcher");

    public static IEnumerable<Finding> Of(IMethodSymbol method, Tool tool)
    {
        for (int i = 0; i < method.Parameters.Length; i++)
        {
            IParameterSymbol parameter = method.Parameters[i];
            if (tool.Parameters[i] is { Source: ParameterSource.Model, Slot.Shape: ObjectShape shape } && parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsRecord: false } type && IsService(type, shape))
            {
                yield return new Finding(Fault.ServiceFromModel, parameter.LocationOf(), parameter.Name, type.Plain());
            }
        }
    }

    /// <summary>Nothing that JSON could fill, or a name that says it.</summary>
    private static bool IsService(INamedTypeSymbol type, ObjectShape shape) =>
        shape.Members.All(static member => member.Setter == MemberSetter.None) || (NameWords.Of(type.Name) is [.., { } last] && LastWords.Contains(last));
}
