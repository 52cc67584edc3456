using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using System.Text.Json;
using System.Threading.Tasks;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Generation;

/// <summary>Reads a value from JSON. False when it is not one, without throwing.</summary>
/// <typeparam name="T">The type read; JSON null is none of its values.</typeparam>
public delegate bool JsonReader<T>(JsonElement json, ref ReadContext context, [MaybeNullWhen(false)] out T value);

/// <summary>Writes a result, masked.</summary>
/// <typeparam name="T">The declared type of the result.</typeparam>
public delegate void ResultWriter<in T>(MaskingWriter writer, T value);

/// <summary>The typed call of a tool's method. The enforcement point runs it when everything before it permits.</summary>
/// <typeparam name="TArguments">The bound arguments.</typeparam>
/// <typeparam name="TResult">What the method returns, unwrapped.</typeparam>
public delegate ValueTask<TResult> ToolBody<in TArguments, TResult>(in ToolCall call, TArguments arguments);

/// <summary>The typed call of one of a tool's checks.</summary>
/// <typeparam name="TArguments">The bound arguments.</typeparam>
/// <param name="call">The call.</param>
/// <param name="arguments">The bound arguments.</param>
/// <param name="principal">The principal; it has no identity where the tool is open and nobody is there.</param>
/// <param name="check">Which check, by its position in the rule.</param>
public delegate ValueTask<bool> ToolCheck<in TArguments>(in ToolCall call, TArguments arguments, ClaimsPrincipal principal, int check);

/// <summary>Parses the value of a claim. False when it is not of the type.</summary>
/// <typeparam name="T">The parameter's type.</typeparam>
public delegate bool ClaimParser<T>(string value, [MaybeNullWhen(false)] out T parsed);
