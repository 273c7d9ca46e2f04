#Requires -Version 5.1
<#
.SYNOPSIS
    Builds, tests and packs the module: a door to dotnet for people who have PowerShell.
.DESCRIPTION
    Build stages the importable module in out/VpnFaq. Test builds, gets Pester from NuGet, and runs the .NET tests and the
    Pester suite. Package builds, and writes out/VpnFaq.zip, which Azure Automation imports, and
    out/VpnFaq.<version>.nupkg, which the PowerShell Gallery takes; it imports the module from what it wrote. Benchmark
    builds, and measures: imports and first answers in fresh processes, then all benchmarks, which takes a while.
.PARAMETER Task
    Build (the default), Test, Package or Benchmark.
.PARAMETER Configuration
    Release (the default) or Debug.
.EXAMPLE
    ./build.ps1
    Import-Module ./out/VpnFaq/VpnFaq.psd1

    Builds the module and imports it.
.EXAMPLE
    ./build.ps1 -Task Test

    Runs all tests.

.EXAMPLE
    dotnet tool restore
    dotnet pwsh ./build.ps1 -Task Test

    The same without an installed PowerShell: the .NET SDK gets one from NuGet for this folder alone.
.EXAMPLE
    ./build.ps1 -Task Package

    Writes both packages to out and lists what is in them.
.EXAMPLE
    ./build.ps1 -Task Benchmark

    Measures what docs/performance.md tells of.
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)]
    [ValidateSet('Build', 'Test', 'Package', 'Benchmark')]
    [string] $Task = 'Build',

    [ValidateSet('Release', 'Debug')]
    [string] $Configuration = 'Release'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

function Invoke-Native {
    param([string] $Command, [string[]] $ArgumentList)

    & $Command @ArgumentList
    if ($LASTEXITCODE -ne 0) {
        throw "$Command $($ArgumentList -join ' ') ended with exit code $LASTEXITCODE."
    }
}

Push-Location -LiteralPath $PSScriptRoot
try {
    Invoke-Native -Command dotnet -ArgumentList 'build', '--configuration', $Configuration
    if ($Task -eq 'Test') {
        Invoke-Native -Command dotnet -ArgumentList 'test', '--no-build', '--configuration', $Configuration
        Invoke-Native -Command dotnet -ArgumentList 'build', 'tests/Pester', '-t:GetPester', '-v', 'q'
        # In a process of its own: a session that has imported the module keeps its files locked on Windows.
        $powershell = (Get-Process -Id $PID).Path
        $suite = @('-NoProfile', '-NonInteractive', '-File', (Join-Path -Path $PSScriptRoot -ChildPath 'tests/Pester/Invoke-Suite.ps1'))
        # PowerShell as a .NET tool is an assembly that dotnet runs.
        if ((Split-Path -Path $powershell -Leaf) -match '^dotnet(\.exe)?$') { $suite = @(Join-Path -Path $PSHOME -ChildPath 'pwsh.dll') + $suite }
        Invoke-Native -Command $powershell -ArgumentList $suite
    }
    if ($Task -eq 'Package') {
        Invoke-Native -Command dotnet -ArgumentList 'run', '--no-build', '--configuration', $Configuration, '--project', 'build/Packer'
    }
    if ($Task -eq 'Benchmark') {
        $benchmarks = @('run', '--no-build', '--configuration', $Configuration, '--project', 'tests/VpnFaq.Benchmarks', '--')
        Invoke-Native -Command dotnet -ArgumentList ($benchmarks + 'cold-start')
        Invoke-Native -Command dotnet -ArgumentList ($benchmarks + '--inProcess', '--filter', '*')
    }
}
finally {
    Pop-Location
}
