using System;

namespace Clinic;

/// <summary>What an appointment is for.</summary>
public enum AppointmentKind
{
    Consultation,
    FollowUp,
    Test,
}

/// <summary>An appointment of a patient.</summary>
public sealed record Appointment(long Id, string Mrn, DateOnly Date, string Time, AppointmentKind Kind);

/// <summary>The answer to a booking: the appointment, or why there is none.</summary>
public sealed record Booking(bool Booked, string Message, Appointment? Appointment);
