<#
.SYNOPSIS
    Runs the Pester suite where Pester 5.5 or later is installed, and says so where it is not.
.DESCRIPTION
    The last line is "N passed, N failed, N skipped". The exit code is 1 if a test failed or none ran, and 0 if Pester is
    not here. The module has to be built before: the suite imports it from out/VpnFaq. Where Pester is not installed,
    "dotnet build tests/Pester -t:GetPester" puts it into out/modules, which is looked into as well.
#>
[CmdletBinding()]
param()

$ErrorActionPreference = 'Stop'

$modules = [System.IO.Path]::GetFullPath((Join-Path -Path $PSScriptRoot -ChildPath '../../out/modules'))
$env:PSModulePath = $env:PSModulePath + [System.IO.Path]::PathSeparator + $modules

$pester = Get-Module -Name Pester -ListAvailable |
    Where-Object { $_.Version -ge [version] '5.5' } |
    Sort-Object -Property Version -Descending |
    Select-Object -First 1
if (-not $pester) {
    'Not run: Pester 5.5 or later is not here. Install-Module Pester gets it, or dotnet build tests/Pester -t:GetPester.'
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
# Said in both cases: what the tests themselves ran has left an exit code behind.
exit [int] ($failed -gt 0 -or $result.PassedCount -eq 0)
