using System;
using System.Globalization;

namespace Clinic;

/// <summary>Clinical prose. About one note in eight holds a telephone number or an e-mail address, as notes do.</summary>
internal static class SeedNotes
{
    private static readonly string[] Findings =
    [
        "Seen on the morning round. Slept well, no pain at rest.",
        "Reports shortness of breath on the stairs since last week; none when lying flat.",
        "Wound clean and dry, sutures to come out in five days.",
        "Complains of dizziness when getting up quickly. Fluids encouraged.",
        "Appetite is back. Walked to the end of the corridor with the physiotherapist and back without a rest.",
        "Afebrile for 48 hours; antibiotic changed from intravenous to oral.",
        "Mild swelling of both ankles, skin warm, pulses present.",
        "Anxious about the procedure; explained it again and left the leaflet.",
        "Headache since the early morning, no visual disturbance, neck supple.",
    ];

    private static readonly string[] Plans =
    [
        "Continue current medication, bloods tomorrow.",
        "Review in two weeks in the outpatient clinic.",
        "Dose halved, blood pressure to be taken twice a day.",
        "Discharge planned for the end of the week if the numbers hold.",
        "Referred to physiotherapy; next imaging in a month.",
        "Diet sheet handed out, weight to be taken every morning.",
    ];

    public static string Next(Random random, string name, int number)
    {
        string vitals = string.Create(
            CultureInfo.InvariantCulture,
            $"BP {random.Next(105, 165)}/{random.Next(60, 98)}, pulse {random.Next(54, 104)}, SpO2 {random.Next(92, 100)} %.");
        string contact = random.Next(16) switch
        {
            0 => $" Daughter to be called with the results: {SeedIdentity.Phone(number + 37)}.",
            1 => $" Asks for the letter by e-mail to {SeedIdentity.Email(name, number)}.",
            _ => "",
        };
        return $"{Findings[random.Next(Findings.Length)]} {vitals} {Plans[random.Next(Plans.Length)]}{contact}";
    }
}
