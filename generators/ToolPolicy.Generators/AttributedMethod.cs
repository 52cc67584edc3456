using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolPolicy.Generators;

/// <summary>A method that its attributes may make a tool.</summary>
/// <param name="Method">A method with attributes.</param>
/// <param name="Attributes">Their names as they are written, without what qualifies them.</param>
internal sealed record AttributedMethod(MethodDeclarationSyntax Method, IReadOnlyList<string> Attributes)
{
    public static AttributedMethod Of(MethodDeclarationSyntax method)
    {
        List<string> names = [];
        foreach (AttributeListSyntax list in method.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                names.Add(attribute.Name switch
                {
                    SimpleNameSyntax simple => simple.Identifier.ValueText,
                    QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
                    AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
                    _ => "",
                });
            }
        }

        return new(method, names);
    }
}
