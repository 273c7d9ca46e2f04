#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.5' }

BeforeDiscovery {
    $root = (Resolve-Path -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath '../..')).ProviderPath
    $script:hasAnalyzer = [bool] (Get-Module -Name PSScriptAnalyzer -ListAvailable)
    # The manifest is judged where the files that it names are.
    $script:files = Get-ChildItem -Path $root -Recurse -Include *.ps1, *.psm1, *.psd1 | ForEach-Object { $_.FullName.Substring($root.Length + 1) -replace '\\', '/' } |
        Where-Object { $_ -notmatch '(^|/)(bin|obj)/|^VpnFaq\.psd1$|^out/(?!VpnFaq/VpnFaq\.psd1)' } |
        ForEach-Object { @{ Name = $_; Path = Join-Path -Path $root -ChildPath $_ } }
}

Describe 'PSScriptAnalyzer' {
    It 'finds nothing in <Name>' -Skip:(-not $hasAnalyzer) -ForEach $files {
        Invoke-ScriptAnalyzer -Path $Path -ErrorAction Stop | ForEach-Object { "$($_.RuleName), line $($_.Line): $($_.Message)" } | Should -BeNullOrEmpty
    }
}
