#!/usr/bin/env bash
# Size and start-up of a natively compiled program with a guarded tool, beside the same program on AIFunctionFactory with a source-generated context.
# usage: run.sh [RUNS]. Prints one line for each; "start" is the median of interleaved runs of the whole program, one tool call included.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
runs=${1:-60}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for program in Guarded Factory; do
  dotnet publish "$here/$program" -c Release -o "$work/$program" --nologo -v q >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
done

for _ in $(seq "$runs"); do
  for program in Guarded Factory; do
    begun=$(date +%s%N)
    "$work/$program/$program" >/dev/null
    echo "$(($(date +%s%N) - begun))" >>"$work/$program.times"
  done
done

median() { sort -n "$1" | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'; }
size() { stat -c %s "$work/$1/$1"; }

ratio() { awk -v ours="$1" -v peer="$2" 'BEGIN { printf "%.2f", ours / peer }'; }
ours=$(size Guarded) peer=$(size Factory)
echo "RATIO aot-size ratio=$(ratio "$ours" "$peer") aim=0.30 ours=${ours}B peer=${peer}B"
ours=$(median "$work/Guarded.times") peer=$(median "$work/Factory.times")
echo "RATIO aot-start ratio=$(ratio "$ours" "$peer") aim=0.33 ours=$((ours / 1000))us peer=$((peer / 1000))us runs=$runs"
