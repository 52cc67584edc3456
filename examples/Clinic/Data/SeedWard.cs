using System;
using System.Collections.Generic;
using System.Linq;

namespace Clinic;

/// <summary>A ward, the clinic it belongs to, and whom it treats for what (codes of ICD-10).</summary>
internal sealed record SeedWard(string Name, string Tenant, DateOnly FirstBirth, DateOnly LastBirth, string[] Diagnoses)
{
    private static readonly DateOnly Old = new(1928, 1, 1);
    private static readonly DateOnly MidLife = new(1955, 1, 1);
    private static readonly DateOnly Adult = new(2006, 1, 1);

    public static IReadOnlyList<SeedWard> All { get; } =
    [
        new("cardiology", "riverside", Old, Adult, ["I10", "I20.9", "I21.4", "I25.1", "I48.0", "I50.9"]),
        new("oncology", "riverside", Old, Adult, ["C18.9", "C34.9", "C50.9", "C61", "C83.3"]),
        new("neurology", "riverside", Old, Adult, ["G20", "G35", "G40.9", "G43.9", "I63.9"]),
        new("orthopaedics", "riverside", Old, Adult, ["M16.1", "M17.1", "S52.5", "S72.0", "S82.6"]),
        new("paediatrics", "riverside", new(2009, 1, 1), new(2025, 12, 1), ["A09", "H66.9", "J21.9", "J45.9"]),
        new("surgery", "riverside", Old, Adult, ["K35.8", "K40.9", "K56.6", "K80.2"]),
        new("maternity", "hillcrest", new(1982, 1, 1), Adult, ["O14.9", "O80", "O82", "Z34.9"]),
        new("geriatrics", "hillcrest", Old, MidLife, ["F03", "I50.9", "N39.0", "S72.0"]),
    ];

    /// <summary>What invoices charge for, and how much in cents.</summary>
    public static (string Service, int Cents)[] Services { get; } =
    [
        ("Consultation", 140_00), ("Blood panel", 86_50), ("Electrocardiogram", 120_00), ("X-ray", 210_00), ("Magnetic resonance imaging", 980_00),
        ("Night on the ward", 640_00), ("Physiotherapy", 75_00), ("Ultrasound", 165_00),
    ];

    public static SeedWard Named(string name) => All.First(ward => ward.Name == name);
}
