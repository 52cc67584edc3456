using System;
using ToolPolicy;

namespace Clinic;

/// <summary>A clinical note. Its text is free: whoever wrote it decided what is in it. A model reads it without the addresses, numbers and keys that detectors find there.</summary>
public sealed record Note(long Id, DateOnly Written, string Author, [Sensitive(Detect = Detectors.Personal | Detectors.Secrets)] string Text);
