using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>The detectors that look at a text together. Immutable, one for each combination.</summary>
internal sealed class DetectorSet
{
    private static readonly ConcurrentDictionary<Detectors, DetectorSet> Sets = new();

    private readonly NumberShape[] _shapes;
    private readonly Detector[]?[] _byTrigger = new Detector[128][];

    private DetectorSet(Detectors wanted)
    {
        Flags = wanted;
        List<byte> triggers = [];
        List<Detector> numbers = [];
        LeastDigits = int.MaxValue;
        foreach (Detector detector in All)
        {
            if (!wanted.HasFlag(detector.Flag))
            {
                continue;
            }

            foreach (byte trigger in detector.Triggers)
            {
                if (_byTrigger[trigger] is null)
                {
                    triggers.Add(trigger);
                }

                _byTrigger[trigger] = [.. _byTrigger[trigger] ?? [], detector];
            }

            if (detector.Number.LeastDigits > 0)
            {
                numbers.Add(detector);
                LeastDigits = Math.Min(LeastDigits, detector.Number.LeastDigits);
            }
        }

        Numbers = [.. numbers];
        _shapes = Array.ConvertAll(Numbers, static detector => detector.Number);
        Prefilter = new Prefilter([.. triggers], LeastDigits);
    }

    /// <summary>Every detector there is. A new one is a file and a line here.</summary>
    public static IReadOnlyList<Detector> All { get; } =
    [
        new EmailDetector(), new PhoneDetector(), new CardDetector(), new IbanDetector(), new UsSsnDetector(), new UsItinDetector(), new UkNinoDetector(), new NhsNumberDetector(),
        new IpV4Detector(), new IpV6Detector(), new UrlCredentialsDetector(), new PrivateKeyDetector(), new JwtDetector(), new AwsKeyDetector(), new AzureKeyDetector(),
        new GoogleKeyDetector(), new GitHubTokenDetector(), new GitLabTokenDetector(), new SlackTokenDetector(), new StripeKeyDetector(), new OpenAiKeyDetector(),
        new AnthropicKeyDetector(), new ConnectionStringDetector(), new AssignmentDetector(),
    ];

    public Detectors Flags { get; }

    /// <summary>Those that are asked at runs of digits.</summary>
    public Detector[] Numbers { get; }

    /// <summary>What their numbers look like, in the same order.</summary>
    public ReadOnlySpan<NumberShape> Shapes => _shapes;

    /// <summary>The fewest digits that any of them needs.</summary>
    public int LeastDigits { get; }

    public Prefilter Prefilter { get; }

    /// <summary>The set of some detectors.</summary>
    public static DetectorSet Of(Detectors wanted) => Sets.GetOrAdd(wanted & Detectors.All, static flags => new DetectorSet(flags));

    /// <summary>Those that are asked at a byte.</summary>
    public ReadOnlySpan<Detector> At(byte trigger) => trigger < 128 ? _byTrigger[trigger] : default;
}
