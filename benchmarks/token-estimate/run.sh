#!/bin/sh
# Measures the default estimate of LLM tokens, and cuts, against real tokenizers. Needs node 20 and npm; nothing of them ships. TOOLPOLICY_TEXTS sets how many texts.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$here"

test -d node_modules || npm install --no-package-lock --silent
node check.mjs
node measure.mjs texts "$work"
dotnet run -c Release --project "$here/../ToolPolicy.Benchmarks" -- estimate "$work"
node measure.mjs compare "$work"
node measure.mjs wire "$work/cut-by-estimate.jsonl"
node measure.mjs wire "$work/cut-by-tokenizer.jsonl"
