using System;
using ClinicMcp;

// The clinic's tools on the Model Context Protocol. One word chooses what to do; a desktop client gives none.
return args switch
{
    [] => await StdioServer.RunAsync(),
    ["http", .. string[] rest] => await HttpServer.RunAsync(rest),
    ["credential", string person] => Credentials.Print(person),
    ["lock", .. string[] rest] => LockFile.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("ClinicMcp                          serves on standard input and output, for the bearer of CLINIC_CREDENTIAL");
    Console.Error.WriteLine("ClinicMcp http [PORT]              serves on http://127.0.0.1:PORT/mcp, 5317 unless said otherwise");
    Console.Error.WriteLine("ClinicMcp credential PERSON        prints a credential for clinician, billing or visitor, valid for eight hours");
    Console.Error.WriteLine("ClinicMcp lock [--check]           writes tools.lock, or says what has changed since");
    return 2;
}
