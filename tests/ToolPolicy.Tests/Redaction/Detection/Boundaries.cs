using System.Collections.Generic;
using System.Linq;

namespace ToolPolicy.Tests.Redaction.Detection;

/// <summary>Rows at the bounds of single detectors: what they must just find, and what they must just leave.</summary>
internal static class Boundaries
{
    private const string R15 = "aB3dE5fG7hJ9kL1";
    private const string R20 = "aB3dE5fG7hJ9kL1mN2pQ";
    private const string R40 = R20 + "rS4tU6vW8xY0zA1bC3dE";

    public static IEnumerable<DetectorRow> All => Tables.SelectMany(static table => table.Rows.Select(row => new DetectorRow(table.Detector, table.Kind, row)));

    private static (Detectors Detector, string Kind, string[] Rows)[] Tables =>
    [
        (Detectors.Assignment, "secret",
        [
            "password==hunter22", "password=ab1c2", "password=«ab1c2d»", "password=«a1a1b2c»", "password=a1a1b2b", "password=123456", "password=12345-6!", "password=abcdefgh", "password=«abcdef-g»",
            "password: abcdef-g", "password: \"«abcdef-g»\"", "password: \"abcdefg\"", "password: «abcdef1»", "token=" + R15, "token=«" + R15 + "m»", "token=«abcd1234abcd1234»", "token=abc1234abc1234abc",
            "token=12345678901234567890", "token=«" + R15 + "m»(x)", "password=abc123def(x)", "password=abc123def[0]", "password=\"«abc123def»\"(x)", "password=\"{abc123}\"", "password=\"<abc123>\"", "password=%abc123%",
            "password=@abc123x", "password=*abc123*", "password=$abc123x", "password=://abc123", "password=abc123://", "password=«abc123:/»", "password=abcdef\u0100", "password=«abcd1\u0100»", "password: «123456\u0100\u0100»", "Authorization: Token «" + R20 + "»",
            "authorization: token «" + R20 + "»", "authorization: bearer «" + R20 + "»", "authorization: basic «dXNlcjpwYXNzd29yZDE=»", "authorization: Other " + R20, "passcode=«hunter22»", "passphrase=«hunter22»", "passwd=«hunter22»",
            "pwd=«hunter22»", "credential=«" + R20 + "»", "encryption_key=«" + R20 + "»", "auth_key=«" + R20 + "»", "account_key=«" + R20 + "»", "private_key=«" + R20 + "»", "signing_key=«" + R20 + "»", "secret_key=«" + R20 + "»",
            "access_key=«" + R20 + "»", "public_key=" + R20, "password=`«hunter22»`", "password='«hunter22»'", "password=\"hunter 22\"", "password='«hunter\"22»'", "password=`«hunter'22»`", "password=hunt`er22", "password=hunt\"er22", "password=hunt'er22", "password=hunt,er22", "password=hunt;er22", "password=hunt&er22", "password=hunt<er22", "password=hunt>er22",
            "password=hunt)er22", "password=hunt]er22", "password=hunt{er22", "password=hunt}er22", "password=hunt|er22", "password    =    «hunter22»", "password     = «hunter22»", "password      = hunter22", "password =     hunter22", "password\t=\t«hunter22»",
            "config['password'] = '«hunter22»'", "x[password]=«hunter22»", "'password':'«hunter22»'", "pass word=«hunter22»", "pass.word=«hunter22»", "pass-word=«hunter22»", "pass_word=«hunter22»", "pass/word=hunter22", "pass--word=hunter22",
            "averyveryverylongnamepassword=«hunter22»", "password => «hunter22»", "password := «hunter22»", "password : = hunter22", "PASSWORD=«hunter22»", "password=«hunter22»", "\"\"password\"\": «hunter22»",
            "config[\"password.\"]=«hunter22»", "password_=«hunter22»", "passwd.=«hunt11»", "password__=hunter22", "password .=hunter22", "password=是12", "password=«是123»", "password=«是289»", "token=是abcdefghijk1", "token=«是abcdefghijkl1»",
        ]),
        (Detectors.AzureKey, "azure-key",
        [
            "AccountKey=" + R40[..39], "AccountKey=«" + R40 + "»", "SharedAccessKey=" + R40[..39], "SharedAccessKey=«" + R40 + "»", "?sig=" + R40[..39], "?sig=«" + R40 + "»", "&sig=«" + R40 + "»", ";sig=«" + R40 + "»", "xsig=" + R40, "?abc=" + R40, "foo=" + R40,
            "abc8Q~" + R40[..30], "«abc8Q~" + R40[..31] + "»", "«abc8Q~" + R40[..36] + "»", "abc8Q~" + R40[..37], " «_~.8Q~" + R40[..31] + "»", " «a-b8Q~" + R40[..31] + "»", " a/b8Q~" + R40[..31], " /ab8Q~" + R40[..31], " ab/8Q~" + R40[..31], "xabc8Q~" + R40[..31],
            "abcxQ~" + R40[..31], "abc8q~" + R40[..31], "«abc8Q~" + R40[..28] + "_~.-»", "AccountKey=«" + R40 + "%2F+/=»", "AccountKey=«" + R40 + R40 + R40 + "12345678»9",
        ]),
        (Detectors.Card, "card",
        [
            "«4111.1111.1111.1111»", "4111-1111 1111-1111", "4111 1111 1111-1111", "«4111111111111111»", "«4111 1111 1111 1111» 1", "«4111 1111 1111 1111»-", "4111 1111 1111 1111-1", "_4111111111111111", "4111111111111111_", "-«4111111111111111»", "1-4111111111111111",
            "a.4111111111111111", "«4111111111111111».", "4111111111111111.1", "«4111111111111111».a", "6304 0000 0000", "«6304 0000 0000 0000»", "4111 111111 111111", "3782 822463 100051", "3782 8224631 0005",
            "«4111 1111 1111 1111» (Visa)", "«4111 1111 1111 1111» 1 2 3 4",
        ]),
        (Detectors.Phone, "phone",
        [
            "«+7 1234567»", "+7 123456", "«+7 12345678901234»", "+7 123456789012345", "x+71234567", "1+71234567", "(«+7 1234567»)", "«+(7) 1234567»", "+(7 1234567", "«+7(12)34567»", "«+1 200 200 2000»", "+1 199 200 2000", "+1 200 199 2000", "+1 211 200 2000", "+1 200 211 2000", "+1 200 200 200", "+1 200 200 20000",
            "«200-200-2000»", "199-200-2000", "200-199-2000", "211-200-2000", "«212-200-2000»", "«221-200-2000»", "200-211-2000", "«200-212-2000»", "«200-221-2000»", "200-2002000", "2002002000", "200-200-20-00", "20-0200-2000", "200-20-02000", "«1 200 200 2000»", "1 2002002000", "12002002000", "1 200 2002 000", "1 20 0200 2000", "12 00 200 2000",
            "«020 1234567»", "0201234567", "«02 01 23 45 67»", "02 01 23 45 6 7", "00 1234 5678", "0 1234 56789", "012345 67890", "«01234 567890»", "020 1 2345678", "«020 1234-5678»", "020-1234 5678", "«020-1234-5678»", "020 12-34 5678", "«(020) 1234 5678»", "020 1234 56789", "020 1234 56", "«01 23 45 67 89»", "x020 1234567", "«020 1234567».",
            "«030-1234567»", "020-(1234) 5678", "_200-200-2000", "a-200-200-2000", "_«+7 1234567»", "a-«+7 1234567»", "1 20 020 02000",
            "tel «1234567»", "tel 123456", "tel «123456789012345»", "tel 1234567890123456", "tel «12 34 56 7»", "tel «555 - 1234»", "tel 555  - 1234", "tel «555 (12) 34»", "tel «(555)1234»", "tel «555/1234»", "tel 555 (1234", "tel «5551234» (5", "tel «5551234» 5x", "tel 123()4567", "tel 123( )4567", "tel «123 (45) 67»", "tel «(123)(45)67»", "tel «1234567»()8", "+49()207946", "«+49(20)7946»", "+44 7()9460958", "(123)()4567", "tel 12345678901234567890", "tel «1 2 3 4 5 6 7 8»", "tel «1 2 3 4 5 6 7 8 9»", "tel 5551234x", "tel x5551234",
            "phone «5551234»", "telephone «5551234»", "tel «5551234»", "mobile «5551234»", "cell «5551234»", "fax «5551234»", "call «5551234»", "dial «5551234»", "ph «5551234»", "mob «5551234»", "whatsapp «5551234»", "sms «5551234»", "text «5551234»", "hotline «5551234»", "extension «5551234»", "telex 5551234", "tell 5551234", "hotel 5551234",
        ]),
        (Detectors.Email, "email",
        [
            "a«" + Many(64, 'a') + "@example.com»", "«" + Many(64, 'a') + "@example.com»", "\u00e9«" + Many(63, 'a') + "@example.com»", "«\u00e9" + Many(62, 'a') + "@example.com»", "«_jane@example.com»", ".-'«jane@example.com»", ".@example.com", "«a@b.co»",
            "«a@" + Label(63) + "." + Label(63) + "." + Label(63) + "." + Label(62) + ".com»", "a@" + Label(63) + "." + Label(63) + "." + Label(63) + "." + Label(63) + ".com", "«a@" + Label(63) + ".com»", "a@" + Label(64) + ".com",
            "«a@b.com»-x", "a@b.com1", "a@b.com_", "«a@b.xn»--", "«a@b.xn»--\"", "«a@b.xn--a»", "«a@b.xy»--abc", "«a@b.abc»--x", "a@b.\u00e9", "«a@b.\u00e9\u00e9»", "a@b.1\u00e9\u00e9", "«\u052f@example.com»", "\u0540«a@example.com»", "«\u00c0@example.com»", "\u00bf«a@example.com»",
            "«jane@b-c.example»", "jane@-b.example", "«a@b.example».", "«a@b.example».-", "«a@b.example».c", "«a@b.example.co»", "«\u00e9@example.com»", "«jane@\u00e9.example»", "«jane@a\u00e9b.example»", "a@b.c", "a@com", "a@b..com", "«a@b.com»..org", "«a&b~c'd+e%f@example.com»", "a!«b@example.com»",
            "«a@b." + Many(63, 'c') + "»", "a@b." + Many(64, 'c'), "«a@b.cc." + Many(63, 'd') + "»",
        ]),
        (Detectors.UsSsn, "ssn",
        [
            "ssn" + Many(44, ' ') + "«123456789»", "ssn" + Many(45, ' ') + "123456789", " ssn" + Many(44, ' ') + "«123456789»", " ssn" + Many(45, ' ') + "123456789", "xssn" + Many(44, ' ') + "123456789", "ssnx 123456789", "ssn1 «123456789»", "ssn:«123456789»",
            "ss#«123456789»", "xss#123456789", "lesson ssn «123456789»", "SSN «123456789»", "taxpayer «123456789»", "tax id «123456789»", "soc sec «123456789»", "social «123456789»", "tin «123456789»", "ssns «123456789»", "ssn# «123456789»", "social security «123456789»", "itin «123456789»",
            "«001-01-0001»", "000-01-0001", "«899-01-0001»", "900-01-0001", "«665-01-0001»", "666-01-0001", "«667-01-0001»", "«123-01-0001»", "123-00-0001", "123-01-0000", "«078-05-1121»", "«078-05-1119»", "«078-06-1120»", "«079-05-1120»", "«219-09-9998»", "«219-10-9999»", "«218-09-9999»",
            "123-45-678", "12-345-6789", "123-4-56789", "1234-5-6789", "ssn 12345678", "ssn 1234567890", "123-456-7890", "_123-45-6789", "123-45-6789_", "1.123-45-6789", "a-123-45-6789", "-«123-45-6789»", ".«123-45-6789»", "«123-45-6789»-", "«123-45-6789».", "«123-45-6789»-a", "123-45-6789-1", "123-45-6789.1",
        ]),
        (Detectors.UsItin, "itin",
        [
            "899-70-1234", "«900-70-1234»", "«999-70-1234»", "900-49-1234", "«900-50-1234»", "«900-65-1234»", "900-66-1234", "900-69-1234", "«900-70-1234»", "«900-88-1234»", "900-89-1234", "«900-90-1234»", "«900-92-1234»", "900-93-1234", "«900-94-1234»", "«900-99-1234»",
        ]),
        (Detectors.NhsNumber, "nhs-number",
        [
            "«943 476 5919»", "nhs 9434765918", "nhs «9434765919»", "chi «9434765919»", "nhs no «9434765919»", "943-476-5919", "nhs «943-476-5919»", "943 476-5919", "nhs 943 476-5919", "nhs 94347659190", "nhs 943476591", "000 000 0000", "x943 476 5919", "943 476 5919x", "94 3476 5919",
            "943 4765 919", "943 4765 9191", "«943 476 5919» 1", "nhs xyz «9434765919»", "xnhs 9434765919",
        ]),
        (Detectors.UkNino, "nino",
        [
            "«AA123456A»", "«AA123456D»", "AA123456E", "AA123456@", "«aa123456d»", "AA12345A", "A1123456A", "AA 1 23456A", "«AA 123456A»", "«AA123456-A»", "«AA12-34-56A»", "AA12--3456A", "AO123456A", "«OA123456A»", "XAA123456A", "AA123456AX", "AA123456A1", "_AA123456A", "«YZ123456A»", "«ZY123456A»", "ZZ123456A",
            "DA123456A", "FA123456A", "IA123456A", "QA123456A", "UA123456A", "VA123456A", "AD123456A", "AF123456A", "AI123456A", "AQ123456A", "AU123456A", "AV123456A", "«CA123456A»", "«EA123456A»", "«BA123456A»", "BG123456A", "GB123456A", "«GG123456A»", "«BB123456A»", "NK123456A", "KN123456A", "«KK123456A»", "«NN123456A»",
            "TN123456A", "NT123456A", "«TT123456A»", "[A123456A", "A[123456A", "@A123456A",
        ]),
        (Detectors.IpAddress, "ip-address",
        [
            "v 1.2.3.4", "v: 1.2.3.4", "v:  «1.2.3.4»", "version=1.2.3.4", "ver: 1.2.3.4", "xv «1.2.3.4»", "release 1.2.3.4", "releases «1.2.3.4»", "v1.2.3.4", "x «1.2.3.4»", "0.2.3.4", "«1.2.3.4»", "«126.2.3.4»", "127.2.3.4", "«128.2.3.4»", "255.255.255.0", "255.255.255.255", "«255.255.254.255»", "255.0.0.0",
            "«255.0.0.1»", "255.255.0.0", "«255.255.0.1»", "«1.2.3.255»", "1.2.3.256", "«1.2.3.0»", "1.2.3.00", "1.02.3.4", "1.2.3.1000", "1.2.3", "1.2.3.", "1.2..3", "1.2.3.4.5", "«1.2.3.4».", "«1.2.3.4»-", "1.2.3.4-5", "x1.2.3.4", "1.2.3.4x", "_1.2.3.4", "1.2.3.4_",
            "1::8", "12::8", "«123::8»", "abc::d", "«abc::1»", "«1::2:3»", "«::1:2:3»", "::1:2", "12345::1", "1::12345", "1:2:12345:4", "«1:2:3:4:5:6:7::»", "1:2:3:4:5:6:7::8", "::«1.2.3.4»", "«::ffff:1.2.3.4»", "«1:2:3:4:5:6:1.2.3.4»", "«1:2:3:4:5:6:7:1.2.3.4»", "«1:2:3:4:5:6:7:1».2", "1:2:3:4:5:«1.2.3.4»", "_1::2:3", ".1::2:3", "x1::2:3", ":1::2:3",
            "1::2:3_", "1::2:3x", "1::2:3:", "1::2::3", "a:b:c:d:e:f:a:b", "«a:b:c:d:e:f:a:1»", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "«1234:2:3:4:5:6:7:8»", "«abc1:ef01::»", "::", "::1", "«1::2:3».", "«1::2:3»,", "::12345", "::1:2:12345", "z 12::8",
            "«64:ff9b::192».0.2.34x", "«64:ff9b::192».0.2.34_", "«64:ff9b::192.0.2.34»:", "«64:ff9b::192.0.2.34».5", "«64:ff9b::192».0.2.300", "::192.0.2.34x", "1:2:3:4:5:6:1.2.3.4x",
        ]),
        (Detectors.ConnectionString, "connection-string",
        [
            "password=abc;y=1", "password=«abc»;xy=1", "password=«abc»;" + Many(30, 'k') + "=1", "password=«abc»;" + Many(31, 'k') + "=1", "password=abc;" + Many(32, 'k') + "=1", ";" + Many(23, 'k') + "password=«abc»", ";" + Many(24, 'k') + "password=abc", "a=b;pwd=«x»", "a=b;pwd='«x;y»'", "a=b;pwd=\"«x;y»\"", "a=b;pwd='«x»", "a=b;pwd=", "a=b;pwd=;", "a=b;pwd=*", "a=b;pwd=<x",
            "a=b;pwd={x", "a=b;pwd=$x", "a=b;pwd=%x", "a=b;pwd=«x y»;c=d", "a=b;pwd=«x» y", "a=b;pwd=«x»\n", "a=b;xpwd=«x»", "a=b;pwdx=x", "a=b,pwd=x", "pwd=«x»;c d=1", "pwd=«x»;c_d=1", "pwd=x;c-d=1", "pwd=x;cd:1", "pwd='«x»';cd=1", "pwd='x'cd=1", "a=b;" + "pwd=«" + Many(256, 'x') + "»", "a=b;p_w_d=«x»", "a=b;shared access key=«x»",
            "a=b;account key=«x»", "a=b;Pwd = «x»", "a=b;pwd = ' x'", "a=b;pwd='«x\"y»'", "a=b;pwd=«x»\"y", "a=b;pwd=«x»'y", "a=b;pwd=«" + Many(256, 'x') + "»x",
            "pwd='x; t=", "a=b;pwd='«x; t=»", "a=b;pwd_=«x»", "pwd-=«w»;89=", "a=b;pwd-=x",
        ]),
        (Detectors.Iban, "iban",
        [
            "GB2LNWBK60161331000092", "«GB29 NWBK 6016 1331 9268 19»", "«GB29-NWBK-6016-1331-9268-19»", "GB29 NWBK-6016 1331 9268 19", "GB29 NWBK 60161331 9268 19", "gB29NWBK60161331926819", "Gb29NWBK60161331926819", "«gb29nwbk60161331926819»", "«GB29nwbk60161331926819»", "GB29NWBK6016133192681!", "_GB29NWBK60161331926819",
            "GB29NWBK60161331926819_", "1GB29NWBK60161331926819", "[B29NWBK60161331926819", "G[29NWBK60161331926819", "«LC14BOSL123456789012345678901234»", "AA29NWBK60161331926819", "«GB29NWBK60161331926819».", "«GB29NWBK60161331926819»-", "GB29NWBK60161331926819-1", "«GB29 NWBK 6016 1331 9268 19» 1",

            // The check digits would be right if a sign counted as a letter.
            "GB39NWBK6016133192681!", "(GB39NWBK6016133192681!", "GB43NWBK6016133192.819",
        ]),
        (Detectors.UrlCredentials, "url-credentials",
        [
            "http://«a:b@c»", "http://:@c", "http://a:@c", "http://«:b@c»", "http://a@c", "http:/a:b@c", "http//a:b@c", "http:x/a:b@c", "http:/ a:b@c", "://a:b@c", "h://«a:b@c»", "!://a:b@c", "http://«a:b@c»/d", "http://«a:b@c»?d", "http://«a:b@c»#d", "http://«a:b@c»\"d", "http://«a:b@c»'d", "http://«a:b@c»<d", "http://«a:b@c»>d", "http://«a:b@c»`d",
            "http://«a:b@c»,d", "http://«a:b@c»)d", "http://«a:b@c»\u007fd", "http://«a:b@c» d", "http://a:b@ c", "http://a:b@/c", "http://«a:" + Many(253, 'b') + "@c»", "http://«a:" + Many(254, 'b') + "@c»", "http://a:" + Many(255, 'b') + "@c", "http://«a:b@" + Many(511, 'c') + "»c",
        ]),
        (Detectors.PrivateKey, "private-key",
        [
            "«-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----»", "------BEGIN PRIVATE KEY-----\nabc", "«-----BEGIN A PRIVATE KEY-----\nabc»,", "«-----BEGIN PRIVATE KEY BLOCK-----\nabc»,", "-----BEGIN PRIVATE KEY BLOCKS-----\nabc", "«-----BEGIN PRIVATE KEY-----\na: b-c\nabc\n-----END PRIVATE KEY-----»", "«-----BEGIN PRIVATE KEY-----\na»: b--c\n-----END PRIVATE KEY-----",
            "«-----BEGIN " + Many(36, 'X') + " PRIVATE KEY-----\nabc»,", "-----BEGIN " + Many(37, 'X') + " PRIVATE KEY-----\nabc", "«-----BEGIN PRIVATE KEY-----\nabc\n»-----END PUBLIC KEY-----", "«-----BEGIN PRIVATE KEY-----\nabc\n»-----END PRIVATE KEY----", "-----BEGIN PRIVATE KEY----\nabc", "-----BEGIN CERTIFICATE-----", "----BEGIN PRIVATE KEY-----",

            // 64 KiB between the lines, headers and all, wherever in a text.
            "«-----BEGIN PRIVATE KEY-----" + Many(65536, 'a') + "-----END PRIVATE KEY-----»", "«-----BEGIN PRIVATE KEY-----" + Many(65536, 'a') + "»a-----END PRIVATE KEY-----",
            "«-----BEGIN PRIVATE KEY-----a: b-c" + Many(65530, 'a') + "-----END PRIVATE KEY-----»", "«-----BEGIN PRIVATE KEY-----a»: b-c" + Many(65531, 'a') + "-----END PRIVATE KEY-----",
            Many(40000, ' ') + "«-----BEGIN PRIVATE KEY-----a: b-c-----END PRIVATE KEY-----»",
        ]),
        (Detectors.GitHubToken, "github-token",
        [
            "ghp_" + (R20 + R20)[..35], "«ghp_" + (R20 + R20)[..36] + "»", "ghp_" + string.Concat(Enumerable.Repeat("abcde", 8)), "«ghp_" + string.Concat(Enumerable.Repeat("abcdef", 6)) + "»", "«ghp_" + Many(123, 'a') + "bcdef»", "ghp_" + Many(124, 'a') + "bcdef",
            "«ghp_" + R20 + Many(1004, 'a') + "»b",
        ]),
        (Detectors.Jwt, "jwt",
        [
            "«eyJabcde.eyJabcde.»", "eyJabcd.eyJabcde.", "eyJabcde.eyJabcd.", "«eyJabcde.eyJabcde.s»", "«eyJabcde..abcdefgh.abcdefgh.abcdefgh»", "eyJabcde..abcdefg.abcdefgh.abcdefgh", "eyJabcde..abcdefgh.abcdefg.abcdefgh", "eyJabcde..abcdefgh.abcdefgh.abcdefg", "eyJabcde..abcdefgh.abcdefgh", "eyJabcde,eyJabcde.s", "eyJabcde.eyJabcde,s",
            "-eyJabcde.eyJabcde.s", "_eyJabcde.eyJabcde.s", "aeyJabcde.eyJabcde.s", ".«eyJabcde.eyJabcde.s»", "exJabcde.eyJabcde.s", "ayJabcde.eyJabcde.s", "«eyJabcde.eyJabcde.s»=", "«eyJabcde.a.abcdefgh.abcdefgh.abcdefgh»", "eyJabcde.abcdefgh.abcdefgh", "«eyJabcde.a.abcdefgh.abcdefgh.abcdefgh».x",
            "eyJabcde.a.abcdefgh,abcdefgh.abcdefgh", "eyJabcde.a.abcdefgh.abcdefgh,abcdefgh", ".abcdefgh.abcdefgh eyJabcde.a.b", "«eyJ" + Many(16381, 'a') + ".eyJabcde.s»", "eyJ" + Many(16382, 'a') + ".eyJabcde.s",
        ]),
    ];

    private static string Many(int count, char c) => new(c, count);

    /// <summary>A label that is no top-level domain.</summary>
    private static string Label(int length) => new string('a', length - 1) + "1";
}
