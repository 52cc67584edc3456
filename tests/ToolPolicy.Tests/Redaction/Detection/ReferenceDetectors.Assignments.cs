using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <content>What is assigned to a name.</content>
internal static partial class ReferenceDetectors
{
    private static readonly string[] Passwords = ["password", "passwd", "passphrase", "passcode", "pwd"];
    private static readonly string[] Tokens =
    [
        "token", "secret", "apikey", "accesskey", "secretkey", "privatekey", "signingkey", "encryptionkey", "authkey", "accountkey", "credential", "authorization",
    ];

    /// <summary>One sign between two letters, and one behind the last: <c>password_</c> is a name too.</summary>
    private static string Names(IEnumerable<string> names) => "(?i:" + string.Join('|', names.Select(static name => string.Join("[_ .-]?", name.AsEnumerable()))) + ")[_ .-]?";

    private static IEnumerable<string> ConnectionPatterns()
    {
        const string Value = @"=[ \t]{0,4}(?:""(?<s>(?>[^""\x00-\x1f]{1,256}))|'(?<s>(?>[^'\x00-\x1f]{1,256}))|(?![""'])(?<s>[^;""'\x00-\x1f]{1,256}(?=;)|[^; ""'\x00-\x1f]{1,256}))";
        string names = Names(["password", "pwd", "accountkey", "sharedaccesskey"]);
        yield return @"(?<=;[A-Za-z0-9_ ]*)(?=[A-Za-z0-9_ ]*=)" + names + "[ ]{0,4}" + Value;
        yield return names + @"[""']?[""'\]]?[ \t]{0,4}" + Value + @"(?:(?<=[=][ \t]{0,4}[""'][^=]*)[\s\S])?(?=;[A-Za-z0-9_ ]{2,31}=)";
    }

    private static IEnumerable<string> AssignmentPatterns()
    {
        const string Sign = @"[""']?[""'\]]?[ \t]{0,4}(?:(?<![=!<>:])=(?!=)>?|:=(?!=)>?|:(?!=))[ \t]{0,4}";
        const string Scheme = "(?:[Bb]earer |[Bb]asic |[Tt]oken )?";
        foreach ((string kind, string[] names) in new[] { ("p", Passwords), ("t", Tokens) })
        {
            foreach (char quote in "\"'`")
            {
                yield return Names(names) + Sign + quote + Scheme + $"(?<s>(?<{kind}>(?<q>[^\\x00-\\x20{quote}]{{2,512}})))";
            }

            yield return Names(names) + Sign + "(?![\"'`])" + Scheme + $"(?<s>(?<{kind}>(?>[^\\x00-\\x20\"'`,;&<>()\\[\\]{{}}|]{{2,512}}))){(kind == "p" ? "(?![(\\[])" : "")}";
        }
    }

    private static bool IsSecret(Match match)
    {
        string value = match.Groups["s"].Value;
        bool isProse = !match.Groups["q"].Success && match.Value[..(match.Groups["s"].Index - match.Index)].IndexOf('=', StringComparison.Ordinal) < 0;
        int letters = value.Count(static c => char.IsAsciiLetter(c) || c >= 0x80);
        int digits = value.Count(char.IsAsciiDigit);
        byte[] utf8 = Encoding.UTF8.GetBytes(value);
        return !"${<%@*".Contains(value[0], StringComparison.Ordinal) && !value.Contains("://", StringComparison.Ordinal) && letters > 0
            && (match.Groups["p"].Success
                ? utf8.Length >= 6 && utf8.Distinct().Count() >= 5 && (digits > 0 || (letters + digits < value.Length && !isProse))
                : utf8.Length >= 16 && utf8.Distinct().Count() >= 8 && digits > 0);
    }
}
