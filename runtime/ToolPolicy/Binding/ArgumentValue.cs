using System.Text.Json;

namespace ToolPolicy.Binding;

/// <summary>One argument as it came: the JSON of a request, which is not boxed, or what an invoking client hands over.</summary>
internal readonly struct ArgumentValue
{
    public ArgumentValue(object? clr) => Clr = clr;

    public ArgumentValue(JsonElement json)
    {
        Json = json;
        IsJson = true;
    }

    /// <summary>Whether it is the JSON of a request.</summary>
    public bool IsJson { get; }

    /// <summary>The JSON of a request.</summary>
    public JsonElement Json { get; }

    /// <summary>What was handed over; null for JSON of a request.</summary>
    public object? Clr { get; }

    /// <summary>Whether it is null, in CLR or in JSON.</summary>
    public bool IsNull => IsJson ? ArgumentReader.IsJsonNull(Json) : ArgumentReader.IsJsonNull(Clr);

    /// <summary>Either of them as an object.</summary>
    public object? Boxed => IsJson ? Json : Clr;
}
