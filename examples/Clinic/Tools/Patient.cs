using System;
using ToolPolicy;

namespace Clinic;

/// <summary>A patient's file, complete. What a model gets to see of it is said here, once, for every tool that returns one.</summary>
public sealed record Patient(
    string Mrn,
    string Name,
    DateOnly Born,
    [Sensitive("ssn", KeepLast = 4)] string Ssn,
    [Sensitive("phone", As = Redaction.Drop)] string Phone,
    [Sensitive("email", As = Redaction.Drop)] string Email,
    string Ward,
    [Sensitive("diagnosis")] string? Diagnosis);
