#!/usr/bin/env bash
# What the generator costs the compiler, against the generator of LoggerMessage on as many methods, in the same run: run.sh [ROUNDS] [METHODS].
set -euo pipefail
cd "$(dirname "$0")/../.."
exec dotnet run -c Release --project benchmarks/generator-cost/GeneratorCost.csproj -- "$@"
