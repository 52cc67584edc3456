#!/bin/sh
# Keeps the guards that the generator emits for this example in Generated/, so that they can be read, and compared, without a build.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
emitted="$here/obj/emitted"

rm -rf "$emitted"
dotnet build "$here/Clinic.csproj" --no-incremental -p:EmitCompilerGeneratedFiles=true -p:CompilerGeneratedFilesOutputPath="$emitted"

mkdir -p "$here/Generated"
rm -f "$here"/Generated/*.g.cs
cp "$emitted"/ToolPolicy.Generators/ToolPolicy.Generators.GuardGenerator/*.g.cs "$here/Generated/"
