using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Generation;

/// <summary>Reads a value from JSON. False when it is not one, without throwing.</summary>
/// <typeparam name="T">The type read; JSON null is none of its values.</typeparam>
public delegate bool JsonReader<T>(JsonElement json, ref ReadContext context, [MaybeNullWhen(false)] out T value);

/// <summary>Writes a result, masked.</summary>
/// <typeparam name="T">The declared type of the result.</typeparam>
public delegate void ResultWriter<in T>(MaskingWriter writer, T value);

/// <summary>Parses the value of a claim. False when it is not of the type.</summary>
/// <typeparam name="T">The parameter's type.</typeparam>
public delegate bool ClaimParser<T>(string value, [MaybeNullWhen(false)] out T parsed);
