#!/usr/bin/env bash
# Size and start-up of a natively compiled program with a guarded tool, beside the same program on AIFunctionFactory with a source-generated context; both are published
# with the same settings. One tool call is included. A third program, the floor, has the same function written by hand, without policy, session or record.
# usage: run.sh [RUNS]. "start" is the time by the clock, of interleaved runs: the median's ratio, and the shortest one's. "cpu" is what the processors did for all of them,
# which other programs on the machine disturb less.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
runs=${1:-60}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for program in Guarded Factory Hand; do
  dotnet publish "$here/$program" -c Release -o "$work/$program" --nologo -v q >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
done

# run PROGRAM: once, with its time by the clock in nanoseconds, and the milliseconds of processors that it took.
run() {
  local begun
  begun=$(date +%s%N)
  TIMEFORMAT='%3U %3S'
  { time "$work/$1/$1" >/dev/null; } 2>>"$work/$1.cpu"
  echo "$(($(date +%s%N) - begun))" >>"$work/$1.times"
}

for _ in $(seq "$runs"); do run Guarded; run Factory; run Hand; done

median() { sort -n "$1" | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'; }
least() { sort -n "$1" | head -n 1; }
cpu() { awk '{ sum += $1 + $2 } END { printf "%d", sum * 1000000 / NR }' "$1"; }
size() { stat -c %s "$work/$1/$1"; }

ratio() { awk -v ours="$1" -v peer="$2" 'BEGIN { printf "%.2f", ours / peer }'; }
for program in Guarded Hand; do
  [ "$program" = Guarded ] && floor='' aim_size=' aim=0.30' aim_start=' aim=0.33' || floor=-floor aim_size='' aim_start=''
  ours=$(size "$program") peer=$(size Factory)
  echo "RATIO aot-size$floor ratio=$(ratio "$ours" "$peer")$aim_size ours=${ours}B peer=${peer}B"
  ours=$(median "$work/$program.times") peer=$(median "$work/Factory.times")
  echo "RATIO aot-start$floor ratio=$(ratio "$ours" "$peer") shortest=$(ratio "$(least "$work/$program.times")" "$(least "$work/Factory.times")")$aim_start ours=$((ours / 1000))us peer=$((peer / 1000))us runs=$runs"
  ours=$(cpu "$work/$program.cpu") peer=$(cpu "$work/Factory.cpu")
  echo "RATIO aot-start-cpu$floor ratio=$(ratio "$ours" "$peer") ours=${ours}us peer=${peer}us"
done
