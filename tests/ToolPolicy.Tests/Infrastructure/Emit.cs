using System;
using System.Reflection;
using System.Reflection.Emit;

namespace ToolPolicy.Tests.Infrastructure;

/// <summary>Classes that no generator saw, as mocking and proxy libraries make them.</summary>
internal static class Emit
{
    public static Type DerivedFrom(Type type) => AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("Proxies" + type.Name), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("module")
        .DefineType(type.Name + "Proxy", TypeAttributes.Public, type)
        .CreateType();
}
