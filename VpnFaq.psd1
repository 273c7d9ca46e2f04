@{
    RootModule             = 'bin/VpnFaq.dll'
    ModuleVersion          = '0.1.0'
    GUID                   = '6d1f5a0e-5b5c-4b0f-9d57-3a2f7f6b8c11'
    Author                 = 'The VpnFaq authors'
    CompanyName            = 'VpnFaq'
    Copyright              = '(c) The VpnFaq authors. MIT licence.'
    Description            = 'Knows what the Azure VPN Gateway FAQ knows and puts it to work: checks gateways, connections, local network gateways and networks against it, answers questions offline, and makes preshared keys that both ends take.'
    CompatiblePSEditions   = @('Desktop', 'Core')
    PowerShellVersion      = '5.1'
    DotNetFrameworkVersion = '4.7.2'
    TypesToProcess         = @('VpnFaq.Types.ps1xml')
    FormatsToProcess       = @('VpnFaq.Format.ps1xml')
    CmdletsToExport        = @(
        'ConvertTo-VpnGatewayReport'
        'Export-VpnGatewayReport'
        'Get-VpnFaqAnswer'
        'Get-VpnGatewayRule'
        'Get-VpnGatewaySku'
        'New-VpnGatewaySettings'
        'New-VpnPreSharedKey'
        'Test-VpnGatewayConfig'
        'Test-VpnGatewaySettings'
        'Test-VpnPreSharedKey'
    )
    AliasesToExport        = @('vpnfaq')
    FunctionsToExport      = @()
    VariablesToExport      = @()
    PrivateData            = @{
        PSData = @{
            Tags         = @('Azure', 'VPN', 'VpnGateway', 'IPsec', 'IKE', 'BGP', 'Networking', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
            LicenseUri   = 'https://licenses.nuget.org/MIT'
            # ProjectUri and IconUri wait for a public address. Once ProjectUri stands here, Get-Help -Online opens the pages there.
            ReleaseNotes = 'The first version. CHANGELOG.md beside the manifest says what is in it.'
        }
    }
}
