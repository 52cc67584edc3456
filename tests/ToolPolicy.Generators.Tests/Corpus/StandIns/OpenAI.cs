// Shapes of the OpenAI SDK.
#nullable enable
using System;
using System.Collections.Generic;

namespace System
{
    public class BinaryData;
}

namespace OpenAI.Chat
{
    public sealed class ChatTool
    {
        public static ChatTool CreateFunctionTool(string functionName, string? functionDescription = null, BinaryData? functionParameters = null, bool? functionSchemaIsStrict = null) => new();
    }

    public sealed class ChatCompletionOptions
    {
        public IList<ChatTool> Tools { get; } = new List<ChatTool>();
    }
}

namespace OpenAI.Responses
{
    public class ResponseTool
    {
        public static FunctionTool CreateFunctionTool(string functionName, BinaryData? functionParameters, bool? strictModeEnabled, string? functionDescription = null) => new();

        public static ResponseTool CreateWebSearchTool() => new();
    }

    public sealed class FunctionTool : ResponseTool;

    public sealed class ResponseCreationOptions
    {
        public IList<ResponseTool> Tools { get; } = new List<ResponseTool>();
    }
}
