using System;

namespace Clinic;

/// <summary>A clinical note. Its text is free: whoever wrote it decided what is in it, and a model reads it as it is.</summary>
public sealed record Note(long Id, DateOnly Written, string Author, string Text);
