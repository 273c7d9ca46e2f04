#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.5' }

BeforeDiscovery {
    # Objects of the real types are tried where Az.Network is installed; it needs no sign-in to make them.
    $script:hasAzNetwork = [bool] (Get-Module -Name Az.Network -ListAvailable)
    $script:hasAzCmdlets = [bool] (Get-Command -Name New-AzIpsecPolicy -ErrorAction SilentlyContinue)
}

BeforeAll {
    . (Join-Path -Path $PSScriptRoot -ChildPath 'CleanProcess.ps1')
    $script:Root = (Resolve-Path -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath '../..')).ProviderPath
    $script:Manifest = Join-Path -Path $Root -ChildPath 'out/VpnFaq/VpnFaq.psd1'
    $script:Samples = Join-Path -Path $Root -ChildPath 'docs/samples'
    $script:Neglected = Join-Path -Path $Samples -ChildPath 'neglected'
    if (-not (Test-Path -LiteralPath $Manifest)) {
        throw "The module is not built: $Manifest is missing. Run dotnet build first."
    }

    Import-Module -Name $Manifest -Force
}

AfterAll {
    Remove-Module -Name VpnFaq -ErrorAction SilentlyContinue
}

Describe 'The module' {
    It 'has a manifest that PowerShell finds valid' {
        Test-ModuleManifest -Path $Manifest -ErrorAction Stop | Should -Not -BeNullOrEmpty
    }

    It 'exports exactly the cmdlets that its manifest lists' {
        $listed = (Import-PowerShellDataFile -Path $Manifest).CmdletsToExport
        (Get-Command -Module VpnFaq -CommandType Cmdlet).Name | Sort-Object | Should -Be ($listed | Sort-Object)
    }

    It 'exports the alias vpnfaq' {
        (Get-Alias -Name vpnfaq).ResolvedCommandName | Should -Be 'Get-VpnFaqAnswer'
    }

    It 'uses approved verbs only' {
        $verbs = (Get-Command -Module VpnFaq -CommandType Cmdlet).Verb | Sort-Object -Unique
        $verbs | Where-Object { $_ -notin (Get-Verb).Verb } | Should -BeNullOrEmpty
    }

    It 'exports nothing else' {
        $module = Get-Module -Name VpnFaq
        $module.ExportedFunctions.Keys + $module.ExportedVariables.Keys | Should -BeNullOrEmpty
        $module.ExportedAliases.Keys | Should -Be 'vpnfaq'
    }

    It 'imports without a warning, and again and again' {
        Import-Module -Name $Manifest -Force -WarningVariable warnings -WarningAction SilentlyContinue
        Import-Module -Name $Manifest -Force -WarningVariable +warnings -WarningAction SilentlyContinue
        Import-Module -Name $Manifest -WarningVariable +warnings -WarningAction SilentlyContinue
        $warnings | Should -BeNullOrEmpty
        Get-Module -Name VpnFaq | Should -HaveCount 1
    }

    It 'goes without a trace, and comes back' {
        Remove-Module -Name VpnFaq
        try {
            Get-Command -Module VpnFaq | Should -BeNullOrEmpty
            Get-Alias -Name vpnfaq -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            Get-FormatData -TypeName VpnFaq.Finding | Should -BeNullOrEmpty
        }
        finally {
            Import-Module -Name $Manifest
        }

        Get-FormatData -TypeName VpnFaq.Finding | Should -Not -BeNullOrEmpty
        (Test-VpnGatewayConfig -Path $Neglected -IncludeRule VPN401).RuleId | Should -Be 'VPN401'
    }

    It 'takes a prefix, and using module' {
        $lines = Invoke-CleanProcess -Script "using module '$Manifest'`n(Get-Command -Module VpnFaq -CommandType Cmdlet).Count; [VpnFaq.FindingSeverity]::Error"
        $lines | Should -Be @("$((Get-Command -Module VpnFaq -CommandType Cmdlet).Count)", 'Error')
        Invoke-CleanProcess -Script "Import-Module -Name '$Manifest' -Prefix My; Test-MyVpnGatewayConfig -Path '$Neglected' -Quiet" | Should -Be 'False'
    }

    It 'is found by its name in a folder of the module path' {
        $folder = Join-Path -Path $Root -ChildPath 'out'
        $lines = Invoke-CleanProcess -Script "`$env:PSModulePath += [System.IO.Path]::PathSeparator + '$folder'; vpnfaq -Id do-i-need-a-gateway-subnet -Raw; (Get-Module).Name"
        $lines[0] | Should -Match '^## '
        $lines | Should -Contain 'VpnFaq'
    }

    It 'works in constrained language' {
        $lines = Invoke-CleanProcess -Script @"
            `$shell = [powershell]::Create([initialsessionstate]::CreateDefault2())
            `$null = `$shell.AddScript("Import-Module -Name '$Manifest'; Set-Location -LiteralPath '$Neglected'").Invoke()
            `$shell.Commands.Clear()
            `$shell.Runspace.SessionStateProxy.LanguageMode = 'ConstrainedLanguage'
            `$shell.AddScript('`$ExecutionContext.SessionState.LanguageMode').Invoke()
            `$shell.AddScript('Test-VpnGatewayConfig -Path . -IncludeRule VPN401 | Out-String -Width 200').Invoke()
            `$shell.AddScript('Get-VpnFaqAnswer how big must the gateway subnet be | Out-String -Width 200').Invoke()
            `$shell.Streams.Error | ForEach-Object { "WRONG: `$_" }
"@
        $text = $lines -join "`n"
        $text | Should -Match '^ConstrainedLanguage'
        $text | Should -Match 'Resource: cn-factory\s+Error VPN401 properties\.ipsecPolicies\[0\]'
        $text | Should -Match '/29'
        $text | Should -Not -Match 'WRONG: '
    }
}

Describe 'Test-VpnGatewayConfig' {
    It 'finds what is wrong with a folder of files' {
        (Test-VpnGatewayConfig -Path $Neglected).RuleId | Should -Contain 'VPN401'
    }

    It 'takes files of Get-ChildItem from the pipeline' {
        (Get-ChildItem -Path $Neglected -Filter *.json | Test-VpnGatewayConfig).RuleId | Should -Contain 'VPN401'
    }

    It 'takes objects read with ConvertFrom-Json' {
        $resources = Get-Content -LiteralPath (Join-Path -Path $Neglected -ChildPath 'old-office.json') -Raw | ConvertFrom-Json
        ($resources | Test-VpnGatewayConfig).RuleId | Should -Contain 'VPN401'
    }

    It 'takes hashtables' {
        $connection = @{
            type       = 'Microsoft.Network/connections'
            name       = 'cn-hash'
            properties = @{
                connectionType = 'IPsec'
                ipsecPolicies  = @(@{ ipsecEncryption = 'GCMAES256'; ipsecIntegrity = 'SHA256'; saLifeTimeSeconds = 27000 })
            }
        }
        $finding = $connection | Test-VpnGatewayConfig -IncludeRule VPN401
        $finding.ResourceName | Should -Be 'cn-hash'
    }

    It 'finds neither error nor warning in the healthy sample' {
        Test-VpnGatewayConfig -Path (Join-Path -Path $Samples -ChildPath 'healthy') -Severity Error, Warning -AsOf 2026-11-24 | Should -BeNullOrEmpty
    }

    It 'gives findings that name rule, resource, property, value, fix and dated source' {
        $finding = Test-VpnGatewayConfig -Path $Neglected -IncludeRule VPN402 | Select-Object -First 1
        $finding.Severity | Should -Be 'Error'
        $finding.Outcome | Should -Be 'Fail'
        $finding.Property | Should -Be 'properties.ipsecPolicies[0].saLifeTimeSeconds'
        $finding.Actual | Should -Be '120'
        $finding.Recommendation | Should -Not -BeNullOrEmpty
        $finding.SourceUri.Host | Should -Be 'learn.microsoft.com'
        $finding.SourceDate | Should -BeOfType [datetime]
        $finding.Location.Line | Should -BeGreaterThan 1
    }

    It 'answers with one Boolean for -Quiet' {
        Test-VpnGatewayConfig -Path $Neglected -Quiet | Should -BeExactly $false
    }

    It 'ends with a terminating error for -FailOn, after all findings' {
        $findings = [System.Collections.Generic.List[object]]::new()
        { Test-VpnGatewayConfig -Path $Neglected -FailOn Error | ForEach-Object { $findings.Add($_) } } |
            Should -Throw -ErrorId 'VpnFaq.FindingsFound*'
        $findings.Count | Should -BeGreaterThan 1
    }

    It 'gives findings that Where-Object, Group-Object and ConvertTo-Csv take' {
        $findings = Test-VpnGatewayConfig -Path $Neglected
        ($findings | Group-Object -Property RuleId | Measure-Object -Property Count -Sum).Sum | Should -Be @($findings).Count
        @($findings | ConvertTo-Csv -NoTypeInformation).Count | Should -Be (@($findings).Count + 1)
    }

    It 'judges objects alike that went through Export-Clixml' {
        $file = Join-Path -Path $TestDrive -ChildPath 'resources.xml'
        Get-Content -LiteralPath (Join-Path -Path $Neglected -ChildPath 'old-office.json') -Raw | ConvertFrom-Json | Export-Clixml -LiteralPath $file -Depth 20
        (Import-Clixml -LiteralPath $file | Test-VpnGatewayConfig).RuleId | Should -Contain 'VPN401'
    }
}

Describe 'Test-VpnGatewayConfig, given something else' {
    It 'writes an error for <Name> and goes on' -ForEach @(
        @{ Name = 'null'; Value = $null; Id = 'VpnFaq.InputEmpty' }
        @{ Name = 'a text'; Value = 'gw-office'; Id = 'VpnFaq.NotAResource' }
        @{ Name = 'a number'; Value = 42; Id = 'VpnFaq.NotAResource' }
        @{ Name = 'another object'; Value = [pscustomobject] @{ Colour = 'blue' }; Id = 'VpnFaq.NotAResource' }
    ) {
        $good = Get-Content -LiteralPath (Join-Path -Path $Neglected -ChildPath 'old-office.json') -Raw | ConvertFrom-Json
        $findings = & { $Value; $good } | Test-VpnGatewayConfig -ErrorVariable problems -ErrorAction SilentlyContinue
        $problems.Count | Should -Be 1
        $problems[0].FullyQualifiedErrorId | Should -BeLike "$Id*"
        $findings.RuleId | Should -Contain 'VPN401'
    }

    It 'sets $? to false' {
        42 | Test-VpnGatewayConfig -ErrorAction SilentlyContinue
        $? | Should -BeFalse
    }

    It 'ends with the first error for -ErrorAction Stop' {
        { 42 | Test-VpnGatewayConfig -ErrorAction Stop } | Should -Throw -ErrorId 'VpnFaq.NotAResource*'
    }

    It 'names the file that is missing' {
        $null = Test-VpnGatewayConfig -Path (Join-Path -Path $TestDrive -ChildPath 'nowhere.json') -ErrorVariable problems -ErrorAction SilentlyContinue
        $problems[0].FullyQualifiedErrorId | Should -BeLike 'VpnFaq.PathNotFound*'
        $problems[0].CategoryInfo.Category | Should -Be 'ObjectNotFound'
    }

    It 'says that a file is not JSON' {
        $file = Join-Path -Path $TestDrive -ChildPath 'broken.json'
        Set-Content -LiteralPath $file -Value '{ "name": '
        $null = Test-VpnGatewayConfig -Path $file -ErrorVariable problems -ErrorAction SilentlyContinue
        $problems.Count | Should -Be 1
        $problems[0].FullyQualifiedErrorId | Should -BeLike 'VpnFaq.*'
        $problems[0].TargetObject | Should -Be $file
    }
}

Describe 'Test-VpnGatewayConfig with objects of Az.Network' {
    BeforeAll {
        function Get-NetworkModel {
            param([string] $Name, [hashtable] $Property)

            New-Object -TypeName "Microsoft.Azure.Commands.Network.Models.$Name" -Property $Property
        }
    }

    It 'judges a gateway, its network, its site and their connection together' -Skip:(-not $hasAzNetwork) {
        Import-Module -Name Az.Network -ErrorAction Stop
        $group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/net/providers/Microsoft.Network'
        $network = Get-NetworkModel -Name PSVirtualNetwork -Property @{
            Name         = 'vnet-office'
            Id           = "$group/virtualNetworks/vnet-office"
            AddressSpace = Get-NetworkModel -Name PSAddressSpace -Property @{ AddressPrefixes = @('10.0.0.0/16') }
            Subnets      = @(Get-NetworkModel -Name PSSubnet -Property @{
                    Name          = 'GatewaySubnet'
                    Id            = "$group/virtualNetworks/vnet-office/subnets/GatewaySubnet"
                    AddressPrefix = @('10.0.255.0/27')
                })
        }
        $gateway = Get-NetworkModel -Name PSVirtualNetworkGateway -Property @{
            Name             = 'gw-office'
            Id               = "$group/virtualNetworkGateways/gw-office"
            GatewayType      = 'Vpn'
            VpnType          = 'RouteBased'
            Sku              = Get-NetworkModel -Name PSVirtualNetworkGatewaySku -Property @{ Name = 'VpnGw2AZ'; Tier = 'VpnGw2AZ' }
            IpConfigurations = @(Get-NetworkModel -Name PSVirtualNetworkGatewayIpConfiguration -Property @{
                    Name   = 'default'
                    Subnet = Get-NetworkModel -Name PSResourceId -Property @{ Id = $network.Subnets[0].Id.ToUpperInvariant() }
                })
        }
        $site = Get-NetworkModel -Name PSLocalNetworkGateway -Property @{
            Name                     = 'lng-factory'
            Id                       = "$group/localNetworkGateways/lng-factory"
            GatewayIpAddress         = '198.51.100.1'
            LocalNetworkAddressSpace = Get-NetworkModel -Name PSAddressSpace -Property @{ AddressPrefixes = @('10.0.4.0/22') }
        }
        $connection = Get-NetworkModel -Name PSVirtualNetworkGatewayConnection -Property @{
            Name                   = 'cn-factory'
            Id                     = "$group/connections/cn-factory"
            ConnectionType         = 'IPsec'
            SharedKey              = 'canaryKEY4810xyzzyPlugh'
            VirtualNetworkGateway1 = Get-NetworkModel -Name PSVirtualNetworkGateway -Property @{ Id = $gateway.Id }
            LocalNetworkGateway2   = Get-NetworkModel -Name PSLocalNetworkGateway -Property @{ Id = $site.Id }
            IpsecPolicies          = @(Get-NetworkModel -Name PSIpsecPolicy -Property @{
                    SALifeTimeSeconds = 120
                    IpsecEncryption   = 'GCMAES256'
                    IpsecIntegrity    = 'SHA256'
                })
        }

        $findings = $gateway, $connection, $site, $network | Test-VpnGatewayConfig -IncludeRule VPN301, VPN401, VPN402 -ErrorAction Stop

        $findings.RuleId | Sort-Object | Should -Be @('VPN301', 'VPN401', 'VPN402')
        $findings | Format-List -Property * | Out-String | Should -Not -Match 'canaryKEY4810xyzzyPlugh'
    }

    It 'judges a policy that New-AzIpsecPolicy made' -Skip:(-not $hasAzCmdlets) {
        $policy = New-AzIpsecPolicy -SALifeTimeSeconds 300 -SADataSizeKilobytes 1024 -IpsecEncryption GCMAES256 -IpsecIntegrity SHA256 -IkeEncryption AES256 -IkeIntegrity SHA384 -DhGroup ECP384 -PfsGroup ECP384
        $connection = Get-NetworkModel -Name PSVirtualNetworkGatewayConnection -Property @{ Name = 'cn-policy'; ConnectionType = 'IPsec'; IpsecPolicies = @($policy) }
        ($connection | Test-VpnGatewayConfig -IncludeRule VPN401 -ErrorAction Stop).ResourceName | Should -Be 'cn-policy'
    }

    It 'judges a gateway whose addresses New-AzVirtualNetworkGatewayIpConfig made' -Skip:(-not $hasAzCmdlets) {
        $group = '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/net/providers/Microsoft.Network'
        $one = New-AzVirtualNetworkGatewayIpConfig -Name one -SubnetId "$group/virtualNetworks/v/subnets/GatewaySubnet" -PublicIpAddressId "$group/publicIPAddresses/one"
        $gateway = Get-NetworkModel -Name PSVirtualNetworkGateway -Property @{
            Name             = 'gw-active'
            GatewayType      = 'Vpn'
            VpnType          = 'RouteBased'
            Sku              = Get-NetworkModel -Name PSVirtualNetworkGatewaySku -Property @{ Name = 'VpnGw2AZ'; Tier = 'VpnGw2AZ' }
            IpConfigurations = @($one)
        }
        $gateway.ActiveActive = $true
        ($gateway | Test-VpnGatewayConfig -IncludeRule VPN101 -ErrorAction Stop).ResourceName | Should -Be 'gw-active'
    }

    It 'reads every member of an empty object of <Name>' -Skip:(-not $hasAzNetwork) -ForEach @(
        @{ Name = 'PSVirtualNetworkGateway' }
        @{ Name = 'PSVirtualNetworkGatewayConnection' }
        @{ Name = 'PSLocalNetworkGateway' }
        @{ Name = 'PSVirtualNetwork' }
        @{ Name = 'PSPublicIpAddress' }
        @{ Name = 'PSRouteTable' }
        @{ Name = 'PSNetworkSecurityGroup' }
    ) {
        Import-Module -Name Az.Network -ErrorAction Stop
        $empty = Get-NetworkModel -Name $Name -Property @{ Name = 'empty' }
        { $empty | Test-VpnGatewayConfig -Outcome Pass, Fail, NotApplicable, Unknown -WarningAction SilentlyContinue -ErrorAction Stop } | Should -Not -Throw
    }
}

Describe 'Get-VpnGatewayRule' {
    It 'finds rules by wildcards, without regard to case' {
        (Get-VpnGatewayRule -Id vpn40*).Id | Should -Contain 'VPN401'
    }

    It 'explains findings from the pipeline' {
        $rule = Test-VpnGatewayConfig -Path $Neglected -IncludeRule VPN401 | Get-VpnGatewayRule
        $rule.Name | Should -Be 'GcmPairing'
    }
}

Describe 'Get-VpnFaqAnswer' {
    It 'answers words without quotes' {
        (Get-VpnFaqAnswer how small can the gateway subnet be).Answer | Should -Match '/29'
    }

    It 'answers by its alias, and from the pipeline' {
        $alias = Get-Alias -Name vpnfaq
        ('how small can the gateway subnet be' | & $alias).Id | Should -Be (& $alias how small can the gateway subnet be).Id
    }

    It 'gives no answer but one warning where nothing fits' {
        $answer = Get-VpnFaqAnswer 'what is the capital of France' -WarningVariable warnings -WarningAction SilentlyContinue
        $answer | Should -BeNullOrEmpty
        $warnings.Count | Should -Be 1
    }
}
