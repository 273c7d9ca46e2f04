#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.5' }

BeforeDiscovery {
    $script:hasParallel = (Get-Command -Name ForEach-Object).Parameters.ContainsKey('Parallel')
    $script:isPacked = Test-Path -Path (Join-Path -Path $PSScriptRoot -ChildPath '../../out/VpnFaq.zip')
    $script:hasResourceGet = [bool] (Get-Module -Name Microsoft.PowerShell.PSResourceGet -ListAvailable)
    $script:hasThreadJobs = [bool] (Get-Command -Name Start-ThreadJob -ErrorAction SilentlyContinue)
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'CleanProcess.ps1')
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

    It 'name their enumerations in ConvertTo-Json -EnumsAsStrings' -Skip:(-not $hasParallel) {
        Test-VpnGatewayConfig -Path $Neglected -IncludeRule VPN401 | ConvertTo-Json -EnumsAsStrings | Should -Match '"Severity": "Error"'
    }

    It 'are counted with Measure-Object and sorted by severity' {
        $sorted = Test-VpnGatewayConfig -Path $Neglected | Sort-Object -Property Severity -Descending
        $sorted[0].Severity | Should -Be 'Error'
        $sorted[-1].Severity | Should -Be 'Information'
        ($sorted | Measure-Object).Count | Should -Be @($Expected).Count
    }

    It 'are filtered and grouped by their properties' {
        $findings = Test-VpnGatewayConfig -Path $Neglected
        $errors = $findings | Where-Object -Property Severity -EQ -Value Error
        $errors | Should -Not -BeNullOrEmpty
        $groups = $findings | Group-Object -Property Severity -AsHashTable -AsString
        $groups['Error'] | Get-Verdict | Should -Be ($errors | Get-Verdict)
        ($groups.Values | ForEach-Object { $_.Count } | Measure-Object -Sum).Sum | Should -Be @($Expected).Count
    }

    It 'lend single properties to Select-Object' {
        $row = Test-VpnGatewayConfig -Path $Neglected -IncludeRule VPN401 | Select-Object -Property RuleId, @{ Name = 'Line'; Expression = { $_.Location.Line } }
        $row.RuleId | Should -Be 'VPN401'
        $row.Line | Should -BeGreaterThan 1
        Test-VpnGatewayConfig -Path $Neglected | Select-Object -ExpandProperty RuleId -Unique | Should -Contain 'VPN401'
    }

    It 'are unequal where Compare-Object compares runs' {
        $before = Test-VpnGatewayConfig -Path $Neglected
        $after = Test-VpnGatewayConfig -Path $Neglected -ExcludeRule VPN401
        $gone = Compare-Object -ReferenceObject $before -DifferenceObject $after -Property RuleId, ResourceName, Property
        $gone.RuleId | Should -Be 'VPN401'
        $gone.SideIndicator | Should -Be '<='
    }

    It 'go into -OutVariable and -PipelineVariable' {
        $null = Test-VpnGatewayConfig -Path $Neglected -OutVariable kept
        $kept | Get-Verdict | Should -Be $Expected
        $pairs = Test-VpnGatewayConfig -Path $Neglected -IncludeRule VPN401 -PipelineVariable finding | Get-VpnFaqAnswer | ForEach-Object { "$($finding.RuleId) $($_.Id)" }
        $pairs | Should -Be "VPN401 $($kept.Where({ $_.RuleId -eq 'VPN401' }).FaqId)"
    }

    It 'stop when Select-Object has enough' {
        (Test-VpnGatewayConfig -Path $Neglected | Select-Object -First 1) | Get-Verdict | Should -Be @($Expected)[0]
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
        $manifest, $folder = $Manifest, $Neglected
        $job = Start-Job -ScriptBlock {
            $ErrorActionPreference = 'Stop'
            Import-Module -Name $using:manifest
            Test-VpnGatewayConfig -Path $using:folder
        }
        try {
            $findings = $job | Wait-Job -Timeout 120 | Receive-Job
            $findings | Get-Verdict | Should -Be $Expected
        }
        finally {
            $job | Remove-Job -Force
        }
    }

    It 'give the same in Start-ThreadJob' -Skip:(-not $hasThreadJobs) {
        $manifest, $folder = $Manifest, $Neglected
        $jobs = 1..3 | ForEach-Object {
            Start-ThreadJob -ScriptBlock {
                Import-Module -Name $using:manifest
                Test-VpnGatewayConfig -Path $using:folder
            }
        }
        try {
            foreach ($job in $jobs) {
                $job | Wait-Job -Timeout 120 | Receive-Job | Get-Verdict | Should -Be $Expected
            }
        }
        finally {
            $jobs | Remove-Job -Force
        }
    }

    It 'tell a failed job from others by -FailOn' {
        $manifest, $folder = $Manifest, $Neglected
        $job = Start-Job -ScriptBlock {
            Import-Module -Name $using:manifest
            Test-VpnGatewayConfig -Path $using:folder -FailOn Error
        }
        try {
            $null = $job | Wait-Job -Timeout 120
            $job.State | Should -Be 'Failed'
            $findings = $job | Receive-Job -ErrorAction SilentlyContinue -ErrorVariable problems
            @($findings).Count | Should -Be @($Expected).Count
            $problems[0].FullyQualifiedErrorId | Should -BeLike 'VpnFaq.FindingsFound*'
        }
        finally {
            $job | Remove-Job -Force
        }
    }
}

Describe 'The packages' {
    BeforeAll {
        $script:Count = (Get-Command -Module VpnFaq -CommandType Cmdlet).Count
    }

    It 'are there: the zip is unpacked and imported in a clean process' -Skip:(-not $isPacked) {
        $folder = Join-Path -Path $TestDrive -ChildPath 'unpacked'
        Add-Type -AssemblyName System.IO.Compression.FileSystem
        [System.IO.Compression.ZipFile]::ExtractToDirectory((Join-Path -Path $Root -ChildPath 'out/VpnFaq.zip'), $folder)
        $unpacked = Join-Path -Path $folder -ChildPath 'VpnFaq/VpnFaq.psd1'
        $manifest = Test-ModuleManifest -Path $unpacked -ErrorAction Stop -WarningAction Stop
        $manifest.Tags | Should -Contain 'PSEdition_Desktop'
        $manifest.Scripts | Should -BeNullOrEmpty
        Invoke-CleanProcess -Script "(Import-Module -Name '$unpacked' -PassThru).ExportedCmdlets.Count" | Should -Be $Count
    }

    It 'are there: PSResourceGet finds, saves and imports the nupkg' -Skip:(-not ($isPacked -and $hasResourceGet)) {
        $folder = Join-Path -Path $TestDrive -ChildPath 'gallery'
        $saved = Join-Path -Path $TestDrive -ChildPath 'saved'
        $null = New-Item -ItemType Directory -Path $folder, $saved
        Copy-Item -Path (Join-Path -Path $Root -ChildPath 'out/VpnFaq.*.nupkg') -Destination $folder
        $name = "VpnFaqTrial$PID"
        Register-PSResourceRepository -Name $name -Uri $folder -Trusted
        try {
            $found = Find-PSResource -Repository $name -Name VpnFaq
            $found.LicenseUri | Should -Not -BeNullOrEmpty
            $found.ReleaseNotes | Should -Not -BeNullOrEmpty
            Save-PSResource -Repository $name -Name VpnFaq -Path $saved
        }
        finally {
            Unregister-PSResourceRepository -Name $name
        }

        $manifest = (Get-ChildItem -LiteralPath $saved -Recurse -Filter VpnFaq.psd1).FullName
        Invoke-CleanProcess -Script "(Import-Module -Name '$manifest' -PassThru).ExportedCmdlets.Count" | Should -Be $Count
    }
}

Describe 'A transcript' {
    It 'holds no secret of a file that was checked' {
        $file = Join-Path -Path $TestDrive -ChildPath 'secret.json'
        $key = 'canaryKEY4810xyzzyPlugh'
        Set-Content -LiteralPath $file -Value ('[{ "type": "Microsoft.Network/connections", "name": "cn-1", "properties": { "connectionType": "IPsec", "sharedKey": "' + $key + '" } }]')
        $log = Join-Path -Path $TestDrive -ChildPath 'transcript.txt'
        $lines = Invoke-CleanProcess -Script @"
            Import-Module -Name '$Manifest'
            `$null = Start-Transcript -Path '$log'
            Test-VpnGatewayConfig -Path '$file' -Outcome Fail, Pass, Unknown, NotApplicable -Verbose -Debug | Format-List -Property *
            Get-Content -LiteralPath '$file' -Raw | ConvertFrom-Json | Test-VpnGatewayConfig -Verbose | ConvertTo-VpnGatewayReport -Format Json
            `$null = Stop-Transcript
"@

        foreach ($text in ($lines -join "`n"), (Get-Content -LiteralPath $log -Raw)) {
            $text | Should -Match 'cn-1'
            $text | Should -Not -Match $key
        }
    }
}

Describe 'A script' {
    It 'ends with exit code <Code> with -FailOn <FailOn>' -ForEach @(
        @{ FailOn = 'Error'; Folder = 'neglected'; Code = 1 }
        @{ FailOn = 'Error'; Folder = 'healthy'; Code = 0 }
    ) {
        $path = Join-Path -Path $Root -ChildPath "docs/samples/$Folder"
        $null = Invoke-CleanProcess -Script "`$ErrorActionPreference = 'Stop'; Import-Module -Name '$Manifest'; Test-VpnGatewayConfig -Path '$path' -AsOf 2026-11-24 -FailOn $FailOn"
        $LASTEXITCODE | Should -Be $Code
    }

    It 'runs in strict mode, with every error a stop' {
        $lines = Invoke-CleanProcess -Script @"
            Set-StrictMode -Version Latest
            `$ErrorActionPreference = 'Stop'
            Import-Module -Name '$Manifest'
            Test-VpnGatewayConfig -Path '$Neglected'
            Test-VpnGatewayConfig -Path '$Neglected' -IncludeRule VPN401 | Format-List
            Get-VpnFaqAnswer how big must the gateway subnet be
            Get-VpnGatewaySku | Format-Table
            Get-VpnGatewayRule | Format-Table
            'abc123' | Test-VpnPreSharedKey -Peer Aws | Format-Table
            'the end'
"@
        $lines[-1] | Should -Be 'the end'
        $LASTEXITCODE | Should -Be 0
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
