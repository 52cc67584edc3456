using System;

namespace Clinic;

/// <summary>A patient in a list: enough to tell two apart.</summary>
public sealed record PatientRow(string Mrn, string Name, DateOnly Born, string Ward);
