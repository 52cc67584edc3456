using System.Collections.Generic;

namespace Clinic;

/// <summary>How many patients a ward has, and with what. A count of one can name a person.</summary>
public sealed record WardCensus(string Ward, int Patients, IReadOnlyDictionary<string, int> Diagnoses);
