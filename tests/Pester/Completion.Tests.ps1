#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.5' }

BeforeAll {
    $script:Root = (Resolve-Path -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath '../..')).ProviderPath
    Import-Module -Name (Join-Path -Path $Root -ChildPath 'out/VpnFaq/VpnFaq.psd1') -Force

    # What Tab offers at the end of the input.
    function Get-Completion {
        param([string] $InputScript)

        (TabExpansion2 -inputScript $InputScript -cursorColumn $InputScript.Length).CompletionMatches
    }
}

AfterAll {
    Remove-Module -Name VpnFaq -ErrorAction SilentlyContinue
}

Describe 'Tab' {
    It 'completes <Code> to <Expected>' -ForEach @(
        @{ Code = 'Test-VpnGatewayC'; Expected = 'Test-VpnGatewayConfig' }
        @{ Code = 'Test-VpnGatewayConfig -Base'; Expected = '-BaselinePath' }
        @{ Code = 'Test-VpnGatewayConfig -IncludeRule VPN40'; Expected = 'VPN401' }
        @{ Code = 'Test-VpnGatewayConfig -IncludeRule VPN402, VPN40'; Expected = 'VPN401' }
        @{ Code = 'Test-VpnGatewayConfig -ExcludeRule Gcm'; Expected = 'VPN401' }
        @{ Code = 'Test-VpnGatewayConfig -Severity W'; Expected = 'Warning' }
        @{ Code = 'Test-VpnGatewayConfig -Outcome Un'; Expected = 'Unknown' }
        @{ Code = 'Test-VpnGatewayConfig -Settings Str'; Expected = 'Strict' }
        @{ Code = 'Test-VpnGatewayConfig -FailOn E'; Expected = 'Error' }
        @{ Code = 'Get-VpnGatewayRule VPN40'; Expected = 'VPN401' }
        @{ Code = 'Get-VpnGatewayRule -Topic Ips'; Expected = 'IpsecPolicy' }
        @{ Code = 'Get-VpnGatewaySku VpnGw5'; Expected = 'VpnGw5AZ' }
        @{ Code = 'Get-VpnFaqAnswer -Id do-i-need-a-gateway'; Expected = 'do-i-need-a-gateway-subnet' }
        @{ Code = 'vpnfaq -Topic ips'; Expected = 'ipsecike' }
        @{ Code = 'New-VpnPreSharedKey -Peer Forti'; Expected = 'FortiGate' }
        @{ Code = 'New-VpnPreSharedKey -Peer Aws, Stro'; Expected = 'StrongSwan' }
        @{ Code = 'Test-VpnPreSharedKey -Peer Palo'; Expected = 'PaloAlto' }
        @{ Code = 'New-VpnGatewaySettings -Preset C'; Expected = 'Cnsa' }
        @{ Code = 'Test-VpnGatewaySettings -Settings Prod'; Expected = 'Production' }
        @{ Code = 'ConvertTo-VpnGatewayReport -Format M'; Expected = 'Markdown' }
        @{ Code = 'Export-VpnGatewayReport -Format B'; Expected = 'Baseline' }
    ) {
        (Get-Completion -InputScript $Code).CompletionText | Should -Contain $Expected
    }

    It 'says what a rule is about, and what an answer answers' {
        ((Get-Completion -InputScript 'Get-VpnGatewayRule VPN401').ToolTip) | Should -Match 'GCM'
        ((Get-Completion -InputScript 'Get-VpnFaqAnswer -Id do-i-need-a-gateway-subnet').ToolTip) | Should -Match '\?$'
    }

    It 'offers only what fits' {
        (Get-Completion -InputScript 'New-VpnPreSharedKey -Peer Forti').CompletionText | Should -BeExactly 'FortiGate'
    }

    It 'goes on after a finding or a rule: their members complete' {
        (Get-Completion -InputScript 'Test-VpnGatewayConfig -Path . | Where-Object Rec').CompletionText | Should -Contain 'Recommendation'
        (Get-Completion -InputScript '(Get-VpnGatewayRule VPN401).Hel').CompletionText | Should -Contain 'Help'
    }
}
