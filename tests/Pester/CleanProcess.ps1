# Runs a script in a PowerShell of its own and gives the lines that it wrote, errors among them, without colours.
function Invoke-CleanProcess {
    param([Parameter(Mandatory = $true)] [string] $Script)

    $file = Join-Path -Path $TestDrive -ChildPath "$([guid]::NewGuid()).ps1"
    Set-Content -LiteralPath $file -Value $Script -Encoding UTF8
    # PowerShell as a .NET tool is an assembly that dotnet runs.
    $command = @((Get-Process -Id $PID).Path)
    if ((Split-Path -Path $command[0] -Leaf) -match '^dotnet(\.exe)?$') { $command += Join-Path -Path $PSHOME -ChildPath 'pwsh.dll' }
    $first, $rest = $command + '-NoProfile', '-NonInteractive', '-File', $file
    $before, $env:NO_COLOR = $env:NO_COLOR, '1'
    try {
        & $first @rest 2>&1 | ForEach-Object { "$_" }
    }
    finally {
        $env:NO_COLOR = $before
    }
}
