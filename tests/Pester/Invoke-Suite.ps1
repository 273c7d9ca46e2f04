<#
.SYNOPSIS
    Runs the Pester suite where Pester 5.5 or later is installed, and says so where it is not.
.DESCRIPTION
    The last line is "N passed, N failed, N skipped". The exit code is 1 if a test failed or none ran, and 0 if Pester is
    not here. The module has to be built before: the suite imports it from out/VpnFaq.
#>
[CmdletBinding()]
param()

$ErrorActionPreference = 'Stop'

$pester = Get-Module -Name Pester -ListAvailable |
    Where-Object { $_.Version -ge [version] '5.5' } |
    Sort-Object -Property Version -Descending |
    Select-Object -First 1
if (-not $pester) {
    'Not run: Pester 5.5 or later is not installed. Install-Module Pester gets it.'
    exit 0
}

Import-Module -Name $pester.Path
$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'Normal'
# .ci/run reads this output; nobody looks at it in colours.
$configuration.Output.RenderMode = 'Plaintext'
$result = Invoke-Pester -Configuration $configuration

$failed = $result.FailedCount + $result.FailedBlocksCount + $result.FailedContainersCount
'{0} passed, {1} failed, {2} skipped' -f $result.PassedCount, $failed, $result.SkippedCount
if ($failed -gt 0 -or $result.PassedCount -eq 0) {
    exit 1
}
