using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using ToolPolicy.Benchmarks.GeneratorCost;
using ToolPolicy.Generators;

int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 7;
int methods = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5_000;
MetadataReference[] references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))];

Type peer = Assembly.LoadFrom(Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "LoggerMessageGenerator").Value!)
    .GetTypes().Single(static type => type.Name == "LoggerMessageGenerator");
Subject ours = new(static () => new GuardGenerator(), Projects.Tools(methods), references);
Subject theirs = new(() => (IIncrementalGenerator)Activator.CreateInstance(peer)!, Projects.LoggerMessages(methods), references);
Subject bare = new(static () => new GuardGenerator(), Projects.Tools(methods), references);
Subject bodies = new(static () => new GuardGenerator(), Projects.ToolsWithBodies(methods), references);
Subject bareBodies = new(static () => new GuardGenerator(), Projects.ToolsWithBodies(methods), references);
Subject floor = new(static () => new FloorGenerator(), Projects.Tools(methods), references);

Print("generator-alone", "LoggerMessage's generator", 0.4, () => ours.Alone(), () => theirs.Alone());
Print("floor-alone", "LoggerMessage's generator", null, () => floor.Alone(), () => theirs.Alone());
Print("compile-with-guards", "the same project without the generator, tools of twenty lines", 2.0, () => bodies.Compile(withGenerator: true), () => bareBodies.Compile(withGenerator: false));
Print("compile-with-guards-one-line", "the same project without the generator, tools of one line", null, () => ours.Compile(withGenerator: true), () => bare.Compile(withGenerator: false));
Print("edit-of-a-body", "LoggerMessage's generator", null, () => ours.Edit("=> name + count;", "=> name  + count;"), () => theirs.Edit("using Microsoft.Extensions.Logging;", "using  Microsoft.Extensions.Logging;"), rounds * 3);
Print("edit-of-a-cap", "LoggerMessage's generator, a message", null, () => ours.Edit("MaxTokens(405)", "MaxTokens(505)"), () => theirs.Edit("in 5\"", "in part 5\""), rounds * 3);
return 0;

// One round runs ours and the peer, in turns first; the first three warm up.
void Print(string name, string against, double? aim, Func<TimeSpan> ourRun, Func<TimeSpan> peerRun, int? count = null)
{
    List<(TimeSpan Ours, TimeSpan Peer)> measured = [];
    for (int round = -3; round < (count ?? rounds); round++)
    {
        (TimeSpan Ours, TimeSpan Peer) one = default;
        if (round % 2 == 0)
        {
            one.Ours = ourRun();
            one.Peer = peerRun();
        }
        else
        {
            one.Peer = peerRun();
            one.Ours = ourRun();
        }

        if (round >= 0)
        {
            measured.Add(one);
        }
    }

    double[] ratios = [.. measured.Select(static one => one.Ours / one.Peer).Order()];
    (TimeSpan Ours, TimeSpan Peer) median = measured.OrderBy(static one => one.Ours / one.Peer).ElementAt(measured.Count / 2);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"COST {name} time={ratios[ratios.Length / 2]:N2} ({ratios[0]:N2} to {ratios[^1]:N2}){(aim is null ? "" : $" aim={aim:N2}")} ours={median.Ours.TotalMilliseconds:N1}ms peer={median.Peer.TotalMilliseconds:N1}ms against {against}, {methods:N0} methods, {ratios.Length} rounds"));
}
