#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.5' }

BeforeDiscovery {
    $script:hasParallel = (Get-Command -Name ForEach-Object).Parameters.ContainsKey('Parallel')
}

BeforeAll {
    $script:Root = (Resolve-Path -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath '../..')).ProviderPath
    $script:Manifest = Join-Path -Path $Root -ChildPath 'out/VpnFaq/VpnFaq.psd1'
    $script:Neglected = Join-Path -Path $Root -ChildPath 'docs/samples/neglected'
    $script:Sample = Join-Path -Path $Neglected -ChildPath 'old-office.json'
    Import-Module -Name $Manifest -Force

    # What a check says, short enough to compare.
    function Get-Verdict {
        param([Parameter(ValueFromPipeline)] $Finding)

        process { '{0} {1} {2}' -f $Finding.RuleId, $Finding.ResourceName, $Finding.Property }
    }

    $script:Expected = Test-VpnGatewayConfig -Path $Neglected | Get-Verdict
}

AfterAll {
    Remove-Module -Name VpnFaq -ErrorAction SilentlyContinue
}

Describe 'Input' {
    It 'is judged alike after ConvertTo-Json and ConvertFrom-Json' {
        $resources = Get-Content -LiteralPath $Sample -Raw | ConvertFrom-Json | ConvertTo-Json -Depth 100 | ConvertFrom-Json
        $resources | Test-VpnGatewayConfig | Get-Verdict | Should -Be $Expected
    }

    It 'is told to be cut where ConvertTo-Json had too little depth' {
        $resources = Get-Content -LiteralPath $Sample -Raw | ConvertFrom-Json | ConvertTo-Json -Depth 2 -WarningAction SilentlyContinue | ConvertFrom-Json
        $null = $resources | Test-VpnGatewayConfig -WarningVariable warnings -WarningAction SilentlyContinue -ErrorAction SilentlyContinue
        $warnings -join "`n" | Should -Match '-Depth 100'
    }

    It 'is judged alike after Export-Clixml' {
        $file = Join-Path -Path $TestDrive -ChildPath 'resources.xml'
        Get-Content -LiteralPath $Sample -Raw | ConvertFrom-Json | Export-Clixml -LiteralPath $file -Depth 100
        Import-Clixml -LiteralPath $file | Test-VpnGatewayConfig | Get-Verdict | Should -Be $Expected
    }

    It 'comes as one list or item by item' {
        $resources = Get-Content -LiteralPath $Sample -Raw | ConvertFrom-Json
        Test-VpnGatewayConfig -InputObject $resources | Get-Verdict | Should -Be $Expected
    }
}

Describe 'Findings' {
    It 'keep what they say through ConvertTo-Json' {
        $finding = Test-VpnGatewayConfig -Path $Neglected -IncludeRule VPN401
        $copy = $finding | ConvertTo-Json -Depth 5 | ConvertFrom-Json
        $copy.RuleId | Should -Be 'VPN401'
        $copy.Message | Should -Be $finding.Message
        $copy.Location.Line | Should -Be $finding.Location.Line
    }

    It 'keep what they say through Export-Clixml, and are explained and reported afterwards' {
        $file = Join-Path -Path $TestDrive -ChildPath 'findings.xml'
        Test-VpnGatewayConfig -Path $Neglected | Export-Clixml -LiteralPath $file
        $findings = Import-Clixml -LiteralPath $file
        $findings | Get-Verdict | Should -Be $Expected
        $findings | Get-VpnFaqAnswer | Should -Not -BeNullOrEmpty
        $findings | ConvertTo-VpnGatewayReport -Format Markdown | Should -Match 'VPN401'
    }

    It 'bind to other cmdlets by property name' {
        $finding = Test-VpnGatewayConfig -Path $Neglected -IncludeRule VPN401
        ($finding | Select-Object -Property RuleId | Get-VpnGatewayRule).Name | Should -Be 'GcmPairing'
        ($finding | Select-Object -Property FaqId | Get-VpnFaqAnswer).Id | Should -Be $finding.FaqId
    }

    It 'show as a table and as a list' {
        $finding = Test-VpnGatewayConfig -Path $Neglected -IncludeRule VPN401
        $finding | Out-String -Width 120 | Should -Match 'VPN401\s+Error\s+ipsecPolicies'
        $finding | Format-List | Out-String -Width 120 | Should -Match 'Recommendation : '
    }

    It 'are counted with Measure-Object and sorted by severity' {
        $sorted = Test-VpnGatewayConfig -Path $Neglected | Sort-Object -Property Severity -Descending
        $sorted[0].Severity | Should -Be 'Error'
        ($sorted | Measure-Object).Count | Should -Be @($Expected).Count
    }
}

Describe 'Other runspaces and processes' {
    It 'give the same in ForEach-Object -Parallel' -Skip:(-not $hasParallel) {
        $manifest, $folder = $Manifest, $Neglected
        $counts = 1..8 | ForEach-Object -ThrottleLimit 4 -Parallel {
            Import-Module -Name $using:manifest
            @(Test-VpnGatewayConfig -Path $using:folder).Count
        }
        $counts | Should -HaveCount 8
        $counts | Sort-Object -Unique | Should -Be @($Expected).Count
    }

    It 'give the same in Start-Job' {
        $job = Start-Job -ArgumentList $Manifest, $Neglected -ScriptBlock {
            param($Manifest, $Folder)
            $ErrorActionPreference = 'Stop'
            Import-Module -Name $Manifest
            Test-VpnGatewayConfig -Path $Folder
        }
        try {
            $findings = $job | Wait-Job -Timeout 120 | Receive-Job
            $findings | Get-Verdict | Should -Be $Expected
        }
        finally {
            $job | Remove-Job -Force
        }
    }

    It 'import the packed module, where it is packed' {
        $zip = Join-Path -Path $Root -ChildPath 'out/VpnFaq.zip'
        if (-not (Test-Path -LiteralPath $zip)) {
            Set-ItResult -Skipped -Because 'out/VpnFaq.zip is not there; build.ps1 -Task Package makes it'
            return
        }

        $folder = Join-Path -Path $TestDrive -ChildPath 'unpacked'
        Add-Type -AssemblyName System.IO.Compression.FileSystem
        [System.IO.Compression.ZipFile]::ExtractToDirectory($zip, $folder)
        $unpacked = Join-Path -Path $folder -ChildPath 'VpnFaq/VpnFaq.psd1'
        Test-ModuleManifest -Path $unpacked -ErrorAction Stop | Should -Not -BeNullOrEmpty
        $count = & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -Command "`$m = Import-Module -Name '$unpacked' -PassThru; `$m.ExportedCmdlets.Count"
        $count | Should -Be (Get-Command -Module VpnFaq -CommandType Cmdlet).Count
    }
}

Describe 'A transcript' {
    It 'holds no secret of a file that was checked' {
        $file = Join-Path -Path $TestDrive -ChildPath 'secret.json'
        $key = 'canaryKEY4810xyzzyPlugh'
        Set-Content -LiteralPath $file -Value ('[{ "type": "Microsoft.Network/connections", "name": "cn-1", "properties": { "connectionType": "IPsec", "sharedKey": "' + $key + '" } }]')
        $log = Join-Path -Path $TestDrive -ChildPath 'transcript.txt'
        $null = Start-Transcript -Path $log
        try {
            Test-VpnGatewayConfig -Path $file -Outcome Fail, Pass, Unknown, NotApplicable -Verbose | Format-List | Out-Host
        }
        finally {
            $null = Stop-Transcript
        }

        $text = Get-Content -LiteralPath $log -Raw
        $text | Should -Match 'cn-1'
        $text | Should -Not -Match $key
    }
}

Describe '-WhatIf' {
    It 'writes no report' {
        $file = Join-Path -Path $TestDrive -ChildPath 'report.md'
        Test-VpnGatewayConfig -Path $Neglected | Export-VpnGatewayReport -Path $file -WhatIf
        Test-Path -LiteralPath $file | Should -BeFalse
        Test-VpnGatewayConfig -Path $Neglected | Export-VpnGatewayReport -Path $file
        Get-Content -LiteralPath $file -Raw | Should -Match 'VPN401'
    }

    It 'writes no settings' {
        $file = Join-Path -Path $TestDrive -ChildPath 'VpnFaq.settings.psd1'
        New-VpnGatewaySettings -Path $file -WhatIf
        Test-Path -LiteralPath $file | Should -BeFalse
        New-VpnGatewaySettings -Path $file | Should -Exist
        Test-VpnGatewaySettings -Settings $file -Quiet | Should -BeTrue
    }
}

Describe 'Preferences' {
    It '-ErrorAction SilentlyContinue keeps errors out of sight and in $Error' {
        $Error.Clear()
        Test-VpnGatewayConfig -Path nowhere.json -ErrorAction SilentlyContinue
        $Error[0].FullyQualifiedErrorId | Should -BeLike 'VpnFaq.PathNotFound*'
    }

    It '-ErrorAction Ignore leaves none' {
        $Error.Clear()
        Test-VpnGatewayConfig -Path nowhere.json -ErrorAction Ignore
        $Error | Should -BeNullOrEmpty
    }

    It '$ErrorActionPreference = Stop ends a runbook at the first error' {
        {
            $ErrorActionPreference = 'Stop'
            Test-VpnGatewayConfig -Path nowhere.json
            throw 'went on'
        } | Should -Throw -ErrorId 'VpnFaq.PathNotFound*'
    }

    It '-WarningAction Stop makes errors of warnings' {
        { Get-VpnFaqAnswer 'what is the capital of France' -WarningAction Stop } | Should -Throw
    }
}
