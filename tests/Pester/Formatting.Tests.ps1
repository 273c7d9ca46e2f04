#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.5' }

BeforeDiscovery {
    $script:hasStyle = $null -ne (Get-Variable -Name PSStyle -ErrorAction SilentlyContinue)
    $script:tables = @(
        @{ Name = 'findings'; Code = 'Test-VpnGatewayConfig -Path docs/samples/neglected'; Holds = 'VPN401 ipsecPolicies' }
        @{ Name = 'findings in a table'; Code = 'Test-VpnGatewayConfig -Path docs/samples/neglected | Format-Table'; Holds = 'VPN401 Error' }
        @{ Name = 'rules'; Code = 'Get-VpnGatewayRule'; Holds = 'VPN401 GcmPairing' }
        @{ Name = 'SKUs'; Code = 'Get-VpnGatewaySku'; Holds = 'VpnGw1AZ' }
        @{ Name = 'answers in a list'; Code = 'Get-VpnFaqAnswer -List'; Holds = 'How many NAT rules fit' }
        @{ Name = 'answers in a table'; Code = 'Get-VpnFaqAnswer -Topic nat | Format-Table'; Holds = 'How many NAT rules fit' }
        @{ Name = 'checks of keys'; Code = "'abc123' | Test-VpnPreSharedKey -Peer *"; Holds = 'Huawei: 8 to 128' }
    )
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'CleanProcess.ps1')
    $script:Root = (Resolve-Path -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath '../..')).ProviderPath
    $script:Manifest = Join-Path -Path $Root -ChildPath 'out/VpnFaq/VpnFaq.psd1'
    Import-Module -Name $Manifest -Force
    Push-Location -LiteralPath $Root
    $script:Finding = Test-VpnGatewayConfig -Path docs/samples/neglected -IncludeRule VPN401
    $script:Escape = [string] [char] 27
}

AfterAll {
    Pop-Location
    Remove-Module -Name VpnFaq -ErrorAction SilentlyContinue
}

Describe 'The view of <Name>' -ForEach $tables {
    It 'keeps to a width of <_> columns' -ForEach 80, 120, 200 {
        $width = $_
        $lines = (& ([scriptblock]::Create($Code)) | Out-String -Width $width) -split '\r?\n'
        $lines | Where-Object { $_.Length -gt $width } | Should -BeNullOrEmpty
        $lines -join "`n" | Should -Match $Holds
        $lines -join "`n" | Should -Not -Match '#ERR|Exception'
    }
}

Describe 'A finding' {
    It 'stands under the heading of its resource, with what to do' {
        foreach ($text in ($Finding | Out-String -Width 120), ($Finding | Format-Table | Out-String -Width 120)) {
            $text | Should -Match 'Resource: cn-factory \(connection in net-old\)'
            $text | Should -Match 'Error'
            $text | Should -Match 'VPN401'
            $text | Should -Match '> Set ipsecIntegrity'
        }
    }

    It 'shows its outcome instead of the severity where it is no failure' {
        Test-VpnGatewayConfig -Path docs/samples/healthy -IncludeRule VPN401 -Outcome Pass, NotApplicable | Out-String -Width 120 | Should -Match '(Pass|Not applic\.) +VPN401'
    }

    It 'is a list of everything that is worth reading, with its dates in one form' {
        $text = $Finding | Format-List | Out-String -Width 200
        foreach ($label in 'Rule', 'Severity', 'Resource', 'Location', 'Property', 'Actual', 'Expected', 'Message', 'Reason', 'Recommendation', 'Source', 'Answer') {
            $text | Should -Match "(?m)^$label +: \S"
        }

        $text | Should -Match '\(\d{4}-\d\d-\d\d\)'
    }

    It 'is its rule in Format-Wide' {
        $Finding | Format-Wide | Out-String | Should -Match 'GcmPairing'
    }

    It 'is a short text in a sentence' {
        "Found: $Finding" | Should -Be 'Found: VPN401 cn-factory'
    }

    It 'keeps its view after Export-Clixml' {
        $file = Join-Path -Path $TestDrive -ChildPath 'finding.xml'
        $Finding | Export-Clixml -LiteralPath $file
        Import-Clixml -LiteralPath $file | Out-String -Width 120 | Should -Be ($Finding | Out-String -Width 120)
    }
}

Describe 'An answer' {
    It 'is text to read' {
        $text = Get-VpnFaqAnswer -Id do-i-need-a-gateway-subnet | Out-String -Width 80
        $text | Should -Match '/27'
        $text | Should -Match 'Source     \d{4}-\d\d-\d\d'
        $text | Should -Not -Match 'Markdown'
    }

    It 'is its own words in Format-List, without the Markdown' {
        $text = Get-VpnFaqAnswer -Id do-i-need-a-gateway-subnet | Format-List | Out-String -Width 200
        $text | Should -Match '(?m)^Question +: '
        $text | Should -Not -Match '(?m)^Markdown'
    }
}

Describe 'Output of several kinds' {
    It 'is short lists after the first kind' {
        $lines = Invoke-CleanProcess -Script "Import-Module -Name '$Manifest'; Get-VpnGatewaySku VpnGw1AZ; Get-VpnFaqAnswer -Id do-i-need-a-gateway-subnet; Get-VpnGatewayRule VPN401"
        $text = $lines -join "`n"
        $text | Should -Match '(?m)^Answer +: '
        $text | Should -Match '(?m)^Title +: '
        $text | Should -Not -Match '(?m)^(Markdown|Help) '
    }
}

Describe 'Colours' -Skip:(-not $hasStyle) {
    BeforeAll {
        $script:Rendering = $PSStyle.OutputRendering
    }

    AfterEach {
        $PSStyle.OutputRendering = $Rendering
    }

    It 'are in the text where $PSStyle asks for them' {
        $PSStyle.OutputRendering = 'Ansi'
        ($Finding | Out-String -Width 120) | Should -Match "$Escape\[91mError"
    }

    It 'are not in plain text, nor in text that goes on' {
        foreach ($rendering in 'PlainText', 'Host') {
            $PSStyle.OutputRendering = $rendering
            ($Finding | Out-String -Width 120).Contains($Escape) | Should -BeFalse
        }
    }

    It 'are not in a file' {
        $PSStyle.OutputRendering = 'Host'
        $file = Join-Path -Path $TestDrive -ChildPath 'redirected.txt'
        $Finding > $file
        (Get-Content -LiteralPath $file -Raw).Contains($Escape) | Should -BeFalse
    }

    It 'are not in what a process with NO_COLOR writes' {
        $lines = Invoke-CleanProcess -Script "Import-Module -Name '$Manifest'; Test-VpnGatewayConfig -Path docs/samples/neglected; Get-VpnFaqAnswer -Id do-i-need-a-gateway-subnet"
        ($lines -join "`n").Contains($Escape) | Should -BeFalse
    }
}
