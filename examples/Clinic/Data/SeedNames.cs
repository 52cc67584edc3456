using System;

namespace Clinic;

/// <summary>Names, put together from lists.</summary>
internal static class SeedNames
{
    private static readonly string[] Women =
    [
        "Abigail", "Adaeze", "Aisha", "Alma", "Amelia", "Anjali", "Beatriz", "Camille", "Carmen", "Chloe", "Clara", "Daniela", "Eleanor", "Elif", "Esther",
        "Fatima", "Freya", "Gabriela", "Hannah", "Helena", "Imani", "Ingrid", "Irene", "Isabel", "Jasmine", "Joanna", "Kavita", "Keiko", "Leila", "Lucia",
        "Maeve", "Mariam", "Martha", "Mei", "Miriam", "Nadia", "Naomi", "Noor", "Olga", "Paula", "Priya", "Rosa", "Ruth", "Sakura", "Selma", "Sofia", "Tamara",
        "Thandiwe", "Valeria", "Yasmin", "Zara", "Zofia",
    ];

    private static readonly string[] Men =
    [
        "Adrian", "Ahmed", "Alejandro", "Anders", "Arjun", "Arthur", "Ben", "Bruno", "Cheng", "Daniel", "David", "Dmitri", "Edward", "Elias", "Emeka", "Felix",
        "Finn", "George", "Hassan", "Henry", "Hiroshi", "Hugo", "Ibrahim", "Ivan", "Jakub", "James", "Joao", "Joseph", "Kenji", "Kofi", "Leon", "Liam", "Luis",
        "Marco", "Mateo", "Milan", "Mohamed", "Nikhil", "Noah", "Oscar", "Pablo", "Patrick", "Rafael", "Ravi", "Samuel", "Sven", "Tariq", "Theo", "Tomas",
        "Victor", "Wei", "Youssef",
    ];

    private static readonly string[] Families =
    [
        "Abbott", "Adeyemi", "Ahmadi", "Almeida", "Andersen", "Baker", "Banerjee", "Bauer", "Bennett", "Bianchi", "Blake", "Brandt", "Carter", "Castillo",
        "Chaudhry", "Chen", "Clarke", "Cohen", "Costa", "Dahl", "Diallo", "Diaz", "Dubois", "Eriksen", "Evans", "Farouk", "Fischer", "Foster", "Fraser", "Garcia",
        "Gupta", "Haddad", "Hansen", "Hayashi", "Hughes", "Ito", "Ivanova", "Jensen", "Kaya", "Keller", "Khan", "Kim", "Kowalski", "Kumar", "Larsen", "Lopez",
        "Marino", "Mbeki", "Mendes", "Meyer", "Moreau", "Morgan", "Murphy", "Nakamura", "Ndiaye", "Nguyen", "Novak", "Okafor", "Oliveira", "Osei", "Papadakis",
        "Patel", "Pereira", "Petrov", "Quinn", "Rahman", "Reyes", "Rossi", "Santos", "Sato", "Schneider", "Shah", "Silva", "Singh", "Sorensen", "Suzuki",
        "Tanaka", "Tran", "Varga", "Vidal", "Walsh", "Weber", "Wilson", "Wong", "Yilmaz", "Zhang",
    ];

    private static readonly string[] Doctors = ["Dr. Byron", "Dr. Adeyemi", "Dr. Keller", "Dr. Vidal", "Dr. Sato", "Dr. Walsh", "Nurse Osei", "Nurse Blake"];

    public static string Next(Random random, SeedWard ward)
    {
        string[] given = ward.Name == "maternity" || random.Next(2) == 0 ? Women : Men;
        return $"{given[random.Next(given.Length)]} {Families[random.Next(Families.Length)]}";
    }

    public static string Doctor(Random random) => Doctors[random.Next(Doctors.Length)];
}
