#!/usr/bin/env bash
# The time of all analyzers as a share of the compiler's own, with 5,000 tools and over 100,000 lines without any. run.sh [ROUNDS] [SCALE]: SCALE 0.1 is a tenth of each project.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec dotnet run -c Release --project benchmarks/analyzer-cost/AnalyzerCost.csproj -- "$@"
