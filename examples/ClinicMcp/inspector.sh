#!/usr/bin/env bash
# Lists and calls the clinic's tools as each of its three people, with the command line of the protocol's inspector: a client of somebody else's, in another language.
# It needs npm, and the example built: dotnet build examples/ClinicMcp
set -euo pipefail

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
server=${CLINIC_SERVER:-"$here/bin/Debug/net10.0/ClinicMcp.dll"}
version=${INSPECTOR_VERSION:-0.17.2}
port=${CLINIC_PORT:-5317}
failed=0

inspect() { npx --yes "@modelcontextprotocol/inspector@$version" --cli "$@"; }

# expect NAME TEXT COMMAND...: the output holds the text.
expect() {
  local name=$1 text=$2 output
  shift 2
  output=$("$@" 2>&1 || true)
  if grep -qF -- "$text" <<<"$output"; then
    echo "ok    $name"
  else
    echo "FAIL  $name"
    echo "$output" | head -n 20
    failed=1
  fi
}

count() { "$@" 2>/dev/null | grep -c '"inputSchema"' || true; }

# counted NAME NUMBER COMMAND...: so many tools are listed.
counted() {
  local name=$1 number=$2 listed
  shift 2
  listed=$(count "$@")
  if [ "$listed" = "$number" ]; then echo "ok    $name: $listed tools"; else echo "FAIL  $name: $listed tools, not $number"; failed=1; fi
}

people() {
  local how=$1
  shift
  as() { local person=$1; shift; "$via" "$person" "$@"; }
  via=$how
  counted "$how, clinician lists" 9 as clinician --method tools/list
  counted "$how, billing clerk lists" 4 as billing --method tools/list
  counted "$how, visitor lists" 1 as visitor --method tools/list
  expect "$how, clinician finds her patient, masked" '⟦redacted:diagnosis⟧' as clinician --method tools/call --tool-name FindPatient --tool-arg mrn=MRN-00001
  expect "$how, clinician is denied another ward's" 'Denied: this call is not permitted.' as clinician --method tools/call --tool-name FindPatient --tool-arg mrn=MRN-00002
  expect "$how, billing clerk lists invoices" 'INV-00001' as billing --method tools/call --tool-name ListInvoices --tool-arg mrn=MRN-00001
  expect "$how, billing clerk has no patients" "Unknown tool: 'FindPatient'" as billing --method tools/call --tool-name FindPatient --tool-arg mrn=MRN-00001
  expect "$how, visitor learns the hours" 'Monday to Friday' as visitor --method tools/call --tool-name OpeningHours
}

stdio() { local person=$1; shift; inspect -e "CLINIC_CREDENTIAL=$(dotnet "$server" credential "$person")" dotnet "$server" "$@"; }
http() { local person=$1; shift; inspect "http://127.0.0.1:$port/mcp" --transport http --header "Authorization: Bearer $(dotnet "$server" credential "$person")" "$@"; }

people stdio
dotnet "$server" http "$port" &
serving=$!
trap 'kill "$serving"' EXIT
for _ in $(seq 100); do (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break; sleep 0.1; done
people http
exit "$failed"
