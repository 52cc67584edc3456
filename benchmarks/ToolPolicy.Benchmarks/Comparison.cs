using System;

namespace ToolPolicy.Benchmarks;

/// <summary>One thing done two ways.</summary>
/// <param name="Name">The name on the command line and in the output.</param>
/// <param name="What">What is compared with what, in words.</param>
/// <param name="Ours">Does it our way, once.</param>
/// <param name="Peer">Does it the peer's way, once.</param>
/// <param name="AimTime">The ratio of times that is aimed at; null for none.</param>
/// <param name="AimBytes">The ratio of bytes that is aimed at; null for none.</param>
/// <param name="OurAllocated">The bytes allocated so far our way; null for those of the calling thread, where nothing happens elsewhere.</param>
/// <param name="PeerAllocated">The bytes allocated so far the peer's way.</param>
internal sealed record Comparison(
    string Name, string What, Action Ours, Action Peer, double? AimTime = null, double? AimBytes = null, Func<long>? OurAllocated = null, Func<long>? PeerAllocated = null);
