#!/usr/bin/env bash
# Opens the HTML report in a headless Chromium, at 400 and 1600 pixels, light and dark: nothing is asked of the network, the
# console stays empty, filters, links and the copy button work, the keyboard gets everywhere, and no name of a resource can act.
# Needs Chromium (installed from Debian where apt can), Node.js and npm; where it cannot run it says so and ends with 0.
# VPNFAQ_SCREENSHOTS=<folder> keeps the pictures. Last line: N passed, N failed.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
playwright=1.65.1

skip() {
    echo "Skipped: the HTML report in a browser $1."
    echo "0 passed, 0 failed"
    exit 0
}

find_browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

browser=$(find_browser || true)
if [ -z "$browser" ]; then
    { command -v apt-get && [ "$(id -u)" = 0 ]; } > /dev/null || skip 'needs Chromium'
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } > /dev/null 2>&1 || skip 'could not install Chromium'
    browser=$(find_browser) || skip 'could not install Chromium'
fi
{ command -v node && command -v npm; } > /dev/null || skip 'needs Node.js and npm'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --prefix "$work" --no-save --no-audit --no-fund --silent "playwright-core@$playwright" > /dev/null 2>&1 || skip 'could not install playwright-core'

cd "$root"
node tests/interop/html-report-input.js "$work"
dotnet build src/VpnFaq.Shell --nologo -v quiet > /dev/null
dotnet run --no-build --project src/VpnFaq.Shell -- "
    \$all = 'Fail', 'Unknown', 'Suppressed', 'Pass', 'NotApplicable'
    \$pages = @(
        @{ Name = 'samples'; Check = @{ Path = 'docs/samples'; Outcome = \$all } }
        @{ Name = 'large'; Check = @{ Path = '$work/large.json'; Outcome = 'Fail', 'Unknown' } }
        @{ Name = 'nasty'; Check = @{ Path = '$work/nasty.json'; Outcome = 'Fail', 'Unknown' } }
        @{ Name = 'sound'; Check = @{ Path = 'docs/samples/healthy'; Severity = 'Error', 'Warning' } }
        @{ Name = 'accepted'; Check = @{ Path = 'docs/samples/neglected'; Outcome = \$all; Settings = @{
            Suppressions = @{ Rule = '*'; Resource = '*-*', '*/*', 'rt-all'; Reason = 'Replaced in spring.'; Owner = 'network team'; Expires = '2027-03-31' } } } }
    )
    foreach (\$page in \$pages) {
        \$check = \$page.Check
        Test-VpnGatewayConfig @check -AsOf 2026-11-24 -WarningAction SilentlyContinue |
            Export-VpnGatewayReport -Path \"$work/\$(\$page.Name).html\"
    }"
NODE_PATH=$work/node_modules node tests/interop/html-report.js "$browser" "$work" "${VPNFAQ_SCREENSHOTS:-}"
