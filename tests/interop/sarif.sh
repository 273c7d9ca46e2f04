#!/usr/bin/env bash
# Has SARIF logs of every outcome, of failures, of names that try to act and of nothing judged by the SARIF Multitool: the
# published schema, the standard's rules and those of code scanning. No error is allowed.
# Needs Node.js and npm, which bring the tool; where it cannot run it says so and ends with 0. Last line: N passed, N failed.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
multitool=5.7.0

skip() {
    echo "Skipped: SARIF logs by the SARIF Multitool $1."
    echo "0 passed, 0 failed"
    exit 0
}

{ command -v node && command -v npm; } > /dev/null || skip 'needs Node.js and npm'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --prefix "$work" --no-save --no-audit --no-fund --silent "@microsoft/sarif-multitool@$multitool" > /dev/null 2>&1 || skip 'could not install the tool'
tool=$(find "$work/node_modules/@microsoft" -maxdepth 2 -name Sarif.Multitool -type f | head -n 1)
{ [ -n "$tool" ] && "$tool" help > /dev/null 2>&1; } || skip 'could not run the tool'

cd "$root"
node tests/interop/html-report-input.js "$work"
dotnet build src/VpnFaq.Shell --nologo -v quiet > /dev/null
dotnet run --no-build --project src/VpnFaq.Shell -- "
    \$quiet = @{ AsOf = '2026-11-24'; WarningAction = 'SilentlyContinue' }
    \$settings = @{ Suppressions = @{ Rule = 'VPN4*'; Resource = '*'; Reason = 'Replaced in spring.'; Owner = 'network team'; Expires = '2027-03-31' } }
    Test-VpnGatewayConfig -Path docs/samples @quiet -Settings \$settings -Outcome Fail, Unknown, Suppressed, Pass, NotApplicable | Export-VpnGatewayReport -Path '$work/every-outcome.sarif'
    Test-VpnGatewayConfig -Path docs/samples @quiet | Export-VpnGatewayReport -Path '$work/failures.sarif'
    Test-VpnGatewayConfig -Path '$work/nasty.json' @quiet | Export-VpnGatewayReport -Path '$work/nasty.sarif'
    Test-VpnGatewayConfig -Path docs/samples/healthy @quiet -Severity Error | Export-VpnGatewayReport -Path '$work/nothing.sarif'"

passed=0 failed=0
judge() { # file expected
    local said
    said=$("$tool" validate "$1" --rule-kind 'Sarif;Ghas' --level Error 2>&1 || true)
    if { grep -qE ': error [A-Z]+[0-9]+' <<< "$said" && echo wrong || echo sound; } | grep -qx "$2" && grep -q Analyzing <<< "$said"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $(basename "$1") is not $2"
        grep -E 'error|exception' <<< "$said" | head -n 5 || true
    fi
}

for log in every-outcome failures nasty nothing; do
    judge "$work/$log.sarif" sound
done
# The tool finds what is wrong, if it runs at all.
sed 's/"startLine": [0-9]*/"startLine": 0/' "$work/failures.sarif" > "$work/broken.sarif"
judge "$work/broken.sarif" wrong
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
