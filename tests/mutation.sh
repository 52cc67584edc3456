#!/bin/bash
# The mutation score of masking, detectors and cutting: tests/mutation.sh FOLDER [PART…], where a part is detectors, scanning, masking, cutting (all of them
# when none is named) or any glob of files.
#
# The sources and their tests are copied to FOLDER and built there as two small projects, so that only they are mutated and compiled; with xunit.v3, whose tests stay in one
# process from one mutant to the next. Reports stand in FOLDER/reports.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
folder="${1:?a folder to work in}"
shift
mkdir -p "$folder"
folder="$(cd "$folder" && pwd)"
tests_of_all="$root/tests/ToolPolicy.Tests"

rm -rf "$folder/subject" "$folder/tests"
mkdir -p "$folder/subject/Grammar" "$folder/tests"
cp -r "$root/runtime/ToolPolicy/Obligations" "$folder/subject/"
rm "$folder/subject/Obligations/ResultObligations.Calls.cs"
cp "$root/runtime/ToolPolicy/Rules/SensitiveMark.cs" "$root/runtime/ToolPolicy/Rules/Legal.cs" "$root/runtime/ToolPolicy.Abstractions/"*.cs "$folder/subject/"
cp "$root/runtime/ToolPolicy.Abstractions/Grammar/"*.cs "$folder/subject/Grammar/"

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
cat > "$folder/tests/ToolPolicy.Tests.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <LangVersion>latest</LangVersion>
    <Nullable>enable</Nullable>
    <IsTestProject>true</IsTestProject>
    <RunAnalyzers>false</RunAnalyzers>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="xunit.v3" Version="3.2.2" />
    <ProjectReference Include="../subject/ToolPolicy.csproj" />
    <None Include="Tokens/counted.json" Condition="Exists('Tokens/counted.json')" CopyToOutputDirectory="PreserveNewest" />
  </ItemGroup>
</Project>
PROJECT
# The namespace that tests of the older framework import.
echo 'namespace Xunit.Abstractions { internal static class Abstractions; }' > "$folder/tests/Xunit.cs"

[ -x "$folder/tools/dotnet-stryker" ] || dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$folder/tools"
# Every mutant is asked by all tests of its part, of which each takes milliseconds at these counts.
export TOOLPOLICY_CUTS="${TOOLPOLICY_CUTS:-60}" TOOLPOLICY_TEST_COUNT="${TOOLPOLICY_TEST_COUNT:-10}" TOOLPOLICY_TEST_STEP="${TOOLPOLICY_TEST_STEP:-13}"
cat > "$folder/tests/stryker-config.json" <<'CONFIG'
{ "stryker-config": { "project": "ToolPolicy.csproj", "test-runner": "mtp", "coverage-analysis": "off", "additional-timeout": 2000, "concurrency": 1, "reporters": ["json", "cleartext"] } }
CONFIG

[ $# -gt 0 ] || set -- detectors scanning masking cutting
for part in "$@"; do
    only=none
    case "$part" in
        detectors) files='**/Detection/*Detector.cs' tests=Redaction/Detection ;;
        scanning) files='**/Detection/*.cs' only='!**/Detection/*Detector.cs' tests=Redaction/Detection ;;
        masking) files='**/Redaction/*.cs' tests=Redaction/Writing ;;
        cutting) files='**/Tokens/*.cs' only='!**/TokenFacts*.cs' tests=Tokens ;;
        *Detection/*) files="$part" tests=Redaction/Detection ;;
        *) files="$part" tests="Redaction/Detection Redaction/Writing Tokens" ;;
    esac
    rm -rf "$folder/tests/Redaction" "$folder/tests/Tokens"
    for of in $tests; do
        mkdir -p "$folder/tests/$(dirname "$of")"
        cp -r "$tests_of_all/$of" "$folder/tests/$(dirname "$of")/"
    done
    # They judge the tables themselves, compare slowly with regular expressions, or need a whole guard.
    rm -f "$folder/tests/Redaction/Detection/"{DetectorScore,Differential,Reference}*.cs "$folder/tests/Tokens/"{Stream,TextStream}Tests.cs "$folder/tests/Tokens/Pieces.cs"
    (cd "$folder/tests" && "$folder/tools/dotnet-stryker" -f stryker-config.json --mutate "$files" --mutate "$only" --output "$folder/reports/$(echo "$part" | tr -c 'a-zA-Z0-9\n' '-')")
done
