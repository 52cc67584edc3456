// Shapes of the Anthropic SDK.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Anthropic.Models.Beta.Messages
{
    public sealed record BetaToolUseBlock
    {
        public string Name { get; init; } = "";
    }

    public sealed record BetaToolResultBlockParamContent(string Text);

    public sealed record BetaToolUnion;
}

namespace Anthropic.Helpers.Beta
{
    using Anthropic.Models.Beta.Messages;

    public interface IBetaRunnableTool
    {
        string Name { get; }

        BetaToolUnion Definition { get; }
    }

    public sealed class BetaRunnableTool : IBetaRunnableTool
    {
        public required string Name { get; init; }

        public required BetaToolUnion Definition { get; init; }

        public required Func<BetaToolUseBlock, CancellationToken, Task<BetaToolResultBlockParamContent>> Run { get; init; }
    }
}
