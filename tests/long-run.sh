#!/bin/sh
# The random tests at full length: 100,000 graphs of canaries, 20,000 pairs of results that differ in secrets only. About ten minutes of processor time. Another seed: TOOLPOLICY_TEST_SEED.
set -eu
cd "$(dirname "$0")/.."
export TOOLPOLICY_CANARY_COUNT="${TOOLPOLICY_CANARY_COUNT:-100000}"
export TOOLPOLICY_TEST_COUNT="${TOOLPOLICY_TEST_COUNT:-2000}"
exec dotnet test tests/ToolPolicy.Tests --nologo --logger "console;verbosity=detailed" \
    --filter "FullyQualifiedName~CanaryTests|FullyQualifiedName~NonInterferenceTests" "$@"
