#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.5' }

# The mistakes that everybody makes once. Each has an error of its own: a sentence that says what is wrong and what would be
# right, an id that does not change, a category, and the thing that it is about.
BeforeDiscovery {
    $script:mistakes = @(
        @{ Code = 'Test-VpnGatewayConfig -Path nowhere.json'; Id = 'PathNotFound'; Category = 'ObjectNotFound'; Target = 'nowhere.json' }
        @{ Code = 'Test-VpnGatewayConfig -Path nowhere/*.json'; Id = 'PathNotFound'; Category = 'ObjectNotFound'; Target = 'nowhere/*.json' }
        @{ Code = "Test-VpnGatewayConfig -LiteralPath 'gw[1].json'"; Id = 'PathNotFound'; Category = 'ObjectNotFound'; Target = 'gw`[1`].json' }
        @{ Code = 'Test-VpnGatewayConfig -Path docs/faq'; Id = 'NoFiles'; Category = 'ObjectNotFound'; Target = 'docs/faq' }
        @{ Code = 'Test-VpnGatewayConfig -Path README.md'; Id = 'FileNotJson'; Category = 'InvalidData'; Target = '*README.md' }
        @{ Code = 'Get-Item -Path README.md | Test-VpnGatewayConfig'; Id = 'FileNotJson'; Category = 'InvalidData'; Target = '*README.md' }
        @{ Code = 'Test-VpnGatewayConfig -Path .config/dotnet-tools.json'; Id = 'NoResource'; Category = 'InvalidData'; Target = '*dotnet-tools.json' }
        @{ Code = 'Test-VpnGatewayConfig -Path docs/samples -IncludeRule VPN4O1'; Id = 'RuleNotFound'; Category = 'ObjectNotFound'; Target = 'VPN4O1'; Says = '*VPN401 GcmPairing*' }
        @{ Code = 'Test-VpnGatewayConfig -Path docs/samples -ExcludeRule GcmPiaring -Severity Error -Outcome Pass -IncludeRule VPN401'; Id = 'RuleNotFound'; Category = 'ObjectNotFound'; Target = 'GcmPiaring'; Says = '*VPN401 GcmPairing*' }
        @{ Code = "'gw-office' | Test-VpnGatewayConfig"; Id = 'NotAResource'; Category = 'InvalidType'; Target = 'String'; Says = '*-Path*' }
        @{ Code = 'Test-VpnGatewayConfig -InputObject docs/samples'; Id = 'NotAResource'; Category = 'InvalidType'; Target = 'String'; Says = '*-Path*' }
        @{ Code = 'Get-Process -Id $PID | Test-VpnGatewayConfig'; Id = 'NotAResource'; Category = 'InvalidType'; Target = '*'; Says = '*Get-AzVirtualNetworkGateway*' }
        @{ Code = '$null | Test-VpnGatewayConfig'; Id = 'InputEmpty'; Category = 'InvalidArgument'; Target = '' }
        @{ Code = 'Test-VpnGatewayConfig -Path docs/samples -Settings Strct'; Id = 'SettingsNotFound'; Category = 'ObjectNotFound'; Target = 'Strct'; Says = '*Did you mean Strict?*' }
        @{ Code = "Test-VpnGatewayConfig -Path docs/samples -Settings @{ ExcludeRules = 'VPN101' }"; Id = 'SettingsKeyUnknown'; Category = 'InvalidData'; Target = '*hashtable*'; Says = '*Did you mean ExcludeRule?*' }
        @{ Code = 'Test-VpnGatewayConfig -Path docs/samples -BaselinePath nowhere.json'; Id = 'BaselineNotFound'; Category = 'ObjectNotFound'; Target = '*nowhere.json'; Says = '*-Format Baseline*' }
        @{ Code = 'Test-VpnGatewayConfig -Path docs/samples -BaselinePath docs/samples/healthy/hub.json'; Id = 'BaselineNotOurs'; Category = 'InvalidData'; Target = '*hub.json'; Says = '*-Format Baseline*' }
        @{ Code = 'Test-VpnGatewayConfig -Path docs/samples/healthy -TemplateParameterFile nowhere.json'; Id = 'PathNotFound'; Category = 'ObjectNotFound'; Target = 'nowhere.json' }
        @{ Code = 'Get-VpnGatewayRule VPN999'; Id = 'RuleNotFound'; Category = 'ObjectNotFound'; Target = 'VPN999'; Says = '*Nearest: *' }
        @{ Code = 'Get-VpnGatewaySku VpnGw9'; Id = 'SkuNotFound'; Category = 'ObjectNotFound'; Target = 'VpnGw9'; Says = '*VpnGw5AZ*' }
        @{ Code = 'Get-VpnFaqAnswer -Id do-i-need-gateway-subnet'; Id = 'AnswerNotFound'; Category = 'ObjectNotFound'; Target = 'do-i-need-gateway-subnet'; Says = '*do-i-need-a-gateway-subnet*' }
        @{ Code = 'Get-VpnFaqAnswer what is nat -Topic dns'; Id = 'TopicNotFound'; Category = 'ObjectNotFound'; Target = 'dns'; Says = '*ipsecike, nat*' }
        @{ Code = 'Get-VpnFaqAnswer'; Id = 'QuestionMissing'; Category = 'InvalidArgument'; Target = ''; Says = '*-List*' }
        @{ Code = 'New-VpnPreSharedKey -Peer Fortigat'; Id = 'PeerUnknown'; Category = 'ObjectNotFound'; Target = 'Fortigat'; Says = '*FortiGate*' }
        @{ Code = 'New-VpnPreSharedKey -Length 6 -Peer Aws'; Id = 'KeyImpossible'; Category = 'InvalidArgument'; Target = '6'; Says = '*8 to 64*' }
        @{ Code = 'New-VpnPreSharedKey -Length 200'; Id = 'KeyImpossible'; Category = 'InvalidArgument'; Target = '200'; Says = '*1 to 128*' }
        @{ Code = 'Test-VpnPreSharedKey -Key abc123 -Peer Cisko'; Id = 'PeerUnknown'; Category = 'ObjectNotFound'; Target = 'Cisko'; Says = '*Cisco*' }
        @{ Code = 'Test-VpnPreSharedKey -Key 12345'; Id = 'NotAPreSharedKey'; Category = 'InvalidType'; Target = 'System.Int32' }
        @{ Code = 'New-VpnGatewaySettings -Path settings.json -WhatIf'; Id = 'SettingsFormat'; Category = 'InvalidData'; Target = '*settings.json'; Says = '*.psd1*' }
        @{ Code = 'New-VpnGatewaySettings -Path new.psd1 -Preset Strct -WhatIf'; Id = 'PresetNotFound'; Category = 'ObjectNotFound'; Target = 'Strct'; Says = '*Strict*' }
        @{ Code = 'Test-VpnGatewaySettings -Settings nowhere.psd1'; Id = 'SettingsNotFound'; Category = 'ObjectNotFound'; Target = 'nowhere.psd1' }
        @{ Code = "'a text' | ConvertTo-VpnGatewayReport -Format Html"; Id = 'NotAFinding'; Category = 'InvalidType'; Target = 'a text'; Says = '*Test-VpnGatewayConfig*' }
        @{ Code = '@() | Export-VpnGatewayReport -Path report.pdf'; Id = 'FormatUnknown'; Category = 'InvalidArgument'; Target = 'report.pdf'; Says = '*.html*' }
        @{ Code = '@() | Export-VpnGatewayReport -Path nowhere/report.html'; Id = 'FolderNotFound'; Category = 'ObjectNotFound'; Target = 'nowhere/report.html'; Says = '*-Force*' }
        @{ Code = '@() | Export-VpnGatewayReport -Path docs'; Id = 'PathIsFolder'; Category = 'InvalidArgument'; Target = 'docs' }
    )

    # What PowerShell itself says of a value that a parameter cannot take names those that it can.
    $script:values = @(
        @{ Code = 'Test-VpnGatewayConfig -Path docs/samples -Severity Fatal'; Says = '*Information, Warning, Error*' }
        @{ Code = 'Test-VpnGatewayConfig -Path docs/samples -Outcome Failed'; Says = '*Pass, Fail, NotApplicable, Unknown, Suppressed*' }
        @{ Code = 'Test-VpnGatewayConfig -Path docs/samples -AsOf tomorrow'; Says = '*tomorrow*' }
        @{ Code = 'Get-VpnGatewayRule -Topic Ipsek'; Says = '*IpsecPolicy*' }
        @{ Code = '@() | ConvertTo-VpnGatewayReport -Format Pdf'; Says = '*Html, Sarif, JUnit, Markdown, Json, Csv, Baseline*' }
        @{ Code = 'Get-VpnGatewaySku -Generation 3'; Says = '*maximum allowed range of 2*' }
        @{ Code = 'Get-VpnGatewaySku -Tunnels many'; Says = '*many*' }
        @{ Code = 'New-VpnPreSharedKey -Count 0'; Says = '*minimum allowed range of 1*' }
        @{ Code = 'Get-VpnFaqAnswer bgp -First 0'; Says = '*minimum allowed range of 1*' }
    )
}

BeforeAll {
    $script:Root = (Resolve-Path -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath '../..')).ProviderPath
    Import-Module -Name (Join-Path -Path $Root -ChildPath 'out/VpnFaq/VpnFaq.psd1') -Force
    Push-Location -LiteralPath $Root

    # The one error of a command, whether it ended the command or not.
    function Get-OnlyError {
        param([string] $Code)

        try {
            $records = @(& ([scriptblock]::Create($Code)) 2>&1 | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })
        }
        catch {
            $records = @($_)
        }

        $records | Should -HaveCount 1
        $records[0]
    }
}

AfterAll {
    Pop-Location
    Remove-Module -Name VpnFaq -ErrorAction SilentlyContinue
}

Describe 'A mistake' {
    It '<Code> is told as <Id>' -ForEach $mistakes {
        $record = Get-OnlyError -Code $Code
        $record.FullyQualifiedErrorId | Should -BeLike "VpnFaq.$Id,*"
        $record.CategoryInfo.Category | Should -Be $Category
        "$($record.TargetObject)" | Should -BeLike $Target
        $record.Exception.Message | Should -MatchExactly '^.+[.?]$'
        if ($Says) { $record.Exception.Message | Should -BeLike $Says }
    }
}

Describe 'A value that a parameter cannot take' {
    It '<Code> is refused with what it can take' -ForEach $values {
        $record = Get-OnlyError -Code $Code
        $record.CategoryInfo.Category | Should -BeIn 'InvalidArgument', 'InvalidData'
        $record.Exception.Message | Should -BeLike $Says
    }
}

Describe 'After a mistake' {
    It 'the other paths are checked' {
        $findings = Test-VpnGatewayConfig -Path nowhere.json, docs/samples/neglected -IncludeRule VPN401 -ErrorAction SilentlyContinue -ErrorVariable problems
        $problems | Should -HaveCount 1
        $findings.RuleId | Should -Be 'VPN401'
    }

    It '$? is false, and true after a command without one' {
        $null = Test-VpnGatewayConfig -Path nowhere.json -ErrorAction SilentlyContinue
        $? | Should -BeFalse
        $null = Test-VpnGatewayConfig -Path docs/samples/neglected
        $? | Should -BeTrue
    }

    It '-ErrorVariable has it, and with a plus adds it' {
        Test-VpnGatewayConfig -Path nowhere.json -ErrorAction SilentlyContinue -ErrorVariable problems
        Get-VpnGatewayRule -Id VPN999 -ErrorAction SilentlyContinue -ErrorVariable +problems
        $problems.FullyQualifiedErrorId | Should -BeLike 'VpnFaq.*NotFound,*'
        $problems | Should -HaveCount 2
    }

    It 'trap and finally run' {
        $steps = & {
            trap { 'trap'; continue }
            try { Get-VpnGatewayRule -Id VPN999 -ErrorAction Stop } finally { 'finally' }
        }
        $steps | Should -Be 'finally', 'trap'
    }
}
