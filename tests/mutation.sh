#!/bin/bash
# The mutation score of masking, detectors and cutting: tests/mutation.sh FOLDER [PART…], where a part is detectors, scanning, masking, cutting (all of them
# when none is named) or an expression for files. TOOLPOLICY_WORKERS says how many processes ask at once (1).
#
# dotnet-stryker changes the sources, as a small project of their own, and says what it changed. Its own runners would take hours: so its one test only keeps the changed
# assembly, and tests/mutation asks about each mutant those tests that pass it, the fastest first, with many mutants in one process.
# What survives is asked once more in processes that do without AVX2, where other lines run. Scores and survivors stand in FOLDER/reports.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
folder="${1:?a folder to work in}"
shift
mkdir -p "$folder"
folder="$(cd "$folder" && pwd)"
tests_of_all="$root/tests/ToolPolicy.Tests"
version_of() { grep -o "\"$1\" Version=\"[^\"]*" "$root/Directory.Packages.props" | sed 's/.*"//'; }

rm -rf "$folder"/{subject,keep,tests,verdicts.txt,coverage.json}
mkdir -p "$folder"/{subject/Grammar,keep,tests/Redaction,reports}
cp -rp "$root/runtime/ToolPolicy/Obligations" "$folder/subject/"
rm "$folder/subject/Obligations/ResultObligations.Calls.cs"
cp -p "$root/runtime/ToolPolicy/Rules/SensitiveMark.cs" "$root/runtime/ToolPolicy/Rules/Legal.cs" "$root/runtime/ToolPolicy.Abstractions/"*.cs "$folder/subject/"
cp -p "$root/runtime/ToolPolicy.Abstractions/Grammar/"*.cs "$folder/subject/Grammar/"
cat > "$folder/subject/ToolPolicy.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <LangVersion>latest</LangVersion>
    <Nullable>enable</Nullable>
    <Optimize>true</Optimize>
    <NoWarn>$(NoWarn);CS1591;CS1574;CS0419</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <InternalsVisibleTo Include="ToolPolicy.Tests" />
  </ItemGroup>
</Project>
PROJECT
cat > "$folder/subject/Delegates.cs" <<'SOURCE'
namespace ToolPolicy.Generation
{
    public delegate void ResultWriter<in T>(Obligations.Redaction.MaskingWriter writer, T value);
}
SOURCE

# The changed assembly, and the list of its mutants.
cp -p "$root/tests/mutation/Keep.cs" "$folder/keep/"
cat > "$folder/keep/Keep.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <IsTestProject>true</IsTestProject>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.NET.Test.Sdk" Version="$(version_of Microsoft.NET.Test.Sdk)" />
    <PackageReference Include="xunit" Version="$(version_of xunit)" />
    <PackageReference Include="xunit.runner.visualstudio" Version="$(version_of xunit.runner.visualstudio)" />
    <ProjectReference Include="../subject/ToolPolicy.csproj" />
  </ItemGroup>
</Project>
PROJECT
cat > "$folder/keep/stryker-config.json" <<'CONFIG'
{ "stryker-config": { "project": "ToolPolicy.csproj", "test-runner": "vstest", "coverage-analysis": "perTest", "concurrency": 1, "reporters": ["json"] } }
CONFIG
[ -x "$folder/tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$folder/tools"
export TOOLPOLICY_MUTATED="$folder/mutated.dll"
# It takes some minutes, and is not done again for the same sources.
mutants="$folder/reports/stryker/reports/mutation-report.json"
if [ ! -f "$mutants" ] || [ -n "$(find "$folder/subject" "$folder/keep/Keep.cs" -name '*.cs' ! -name Delegates.cs -newer "$mutants" -print -quit)" ]; then
    (cd "$folder/keep" && "$folder/tools/dotnet-stryker" -f stryker-config.json --mutate '**/Obligations/**/*.cs' --output "$folder/reports/stryker")
fi

# The tests, and what asks them.
cp -r "$tests_of_all/Redaction/Detection" "$tests_of_all/Redaction/Writing" "$folder/tests/Redaction/"
cp -r "$tests_of_all/Tokens" "$folder/tests/"
cp -r "$root/tests/mutation" "$folder/tests/Driver"
# They judge the tables themselves, or need a whole guard.
rm -f "$folder/tests/Driver/Keep.cs" "$folder/tests/Redaction/Detection/"DetectorScore*.cs "$folder/tests/Tokens/"{Stream,TextStream}Tests.cs "$folder/tests/Tokens/Pieces.cs"
cat > "$folder/tests/ToolPolicy.Tests.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <LangVersion>latest</LangVersion>
    <Nullable>enable</Nullable>
    <Optimize>true</Optimize>
    <RunAnalyzers>false</RunAnalyzers>
    <NoWarn>\$(NoWarn);CS1591</NoWarn>
    <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
    <TieredPGO>false</TieredPGO>
    <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="xunit" Version="$(version_of xunit)" />
    <ProjectReference Include="../subject/ToolPolicy.csproj" />
    <None Include="Tokens/counted.json" CopyToOutputDirectory="PreserveNewest" />
  </ItemGroup>
</Project>
PROJECT
dotnet build "$folder/tests" -c Release -v q --nologo -m:1
cp "$TOOLPOLICY_MUTATED" "$folder/tests/bin/Release/net10.0/ToolPolicy.dll"
ask="$folder/tests/bin/Release/net10.0/ToolPolicy.Tests"

# Small counts: a survivor is asked by every test that passes it. A mutant that fills the memory is killed by that.
export TOOLPOLICY_CUTS="${TOOLPOLICY_CUTS:-20}" TOOLPOLICY_TEST_COUNT="${TOOLPOLICY_TEST_COUNT:-3}" TOOLPOLICY_TEST_STEP="${TOOLPOLICY_TEST_STEP:-37}" DOTNET_GCHeapHardLimit=0x60000000
[ $# -gt 0 ] || set -- detectors scanning masking cutting
for avx2 in 1 0; do
    export DOTNET_EnableAVX2=$avx2
    "$ask" time "$folder"
    "$ask" capture "$folder"
    for part in "$@"; do
        case "$part" in
            detectors) files='/Detection/\w*Detector\.cs$' ;;
            scanning) files='/Detection/(?!\w*Detector\.cs$)' ;;
            masking) files='/Redaction/[^/]*$' ;;
            cutting) files='/Tokens/' ;;
            *) files="$part" ;;
        esac
        report="$folder/reports/$(echo "$part" | tr -c 'a-zA-Z0-9\n' '-').txt"
        "$ask" run "$folder" "$mutants" "${TOOLPOLICY_WORKERS:-1}" "$files" > "$report"
        tail -1 "$report"
    done
done
