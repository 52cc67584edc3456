using System;

namespace ToolPolicy;

/// <summary>The parameter's value comes from the call's services. The model neither sees the parameter nor supplies it.</summary>
/// <remarks>
/// A service that is not registered denies the call, unless the parameter has a default. Keyed services are taken with <c>[FromKeyedServices]</c>, as everywhere.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromToolServicesAttribute : Attribute
{
}
