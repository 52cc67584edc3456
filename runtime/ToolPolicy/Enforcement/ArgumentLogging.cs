using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Binding;
using ToolPolicy.Rules;

namespace ToolPolicy.Enforcement;

/// <summary>
/// Invoking clients log a call's arguments before the call, with the options of the function they are about to invoke. These options write the arguments as a record
/// shows them; for every other type they are the defaults.
/// </summary>
internal static class ArgumentLogging
{
    public static JsonSerializerOptions OptionsFor(ToolDescriptor tool)
    {
        JsonSerializerOptions options = new(AIJsonUtilities.DefaultOptions);
        options.TypeInfoResolverChain.Insert(0, new Resolver(tool));
        options.MakeReadOnly();
        return options;
    }

    private sealed class Resolver(ToolDescriptor tool) : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type == typeof(AIFunctionArguments)
            ? JsonMetadataServices.CreateValueInfo<AIFunctionArguments>(options, new Converter(tool))
            : null;
    }

    private sealed class Converter(ToolDescriptor tool) : JsonConverter<AIFunctionArguments>
    {
        public override AIFunctionArguments Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("arguments are written for logs, not read from them");

        public override void Write(Utf8JsonWriter writer, AIFunctionArguments value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach ((string name, string text) in new AuditArguments(tool, new CallArguments(value), ArgumentMasks.OfLogs, session: null).ToText())
            {
                writer.WriteString(name, text);
            }

            writer.WriteEndObject();
        }
    }
}
