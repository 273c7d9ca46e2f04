<#
.SYNOPSIS
    Checks the VPN gateways of all subscriptions and stores the report in a storage account.
.DESCRIPTION
    For Azure Automation, in Windows PowerShell 5.1 or PowerShell 7. The managed identity of the Automation account reads
    all that it may see by one query of Azure Resource Graph. The report is stored first; then the job fails once if
    something of the given severity, or a worse one, was found. README.md beside this file says what has to be set up.
.PARAMETER StorageAccountName
    The storage account that takes the reports.
.PARAMETER ContainerName
    The container in it.
.PARAMETER IdentityClientId
    Client id of a user-assigned managed identity. Without it, the system-assigned one signs in.
.PARAMETER Settings
    The name of a preset: Default, Production, Strict or Cnsa.
.PARAMETER FailOn
    The least severity that lets the job fail: Error, Warning or Information.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)]
    [string] $StorageAccountName,

    [string] $ContainerName = 'vpn-gateway-reports',

    [string] $IdentityClientId,

    [string] $Settings = 'Production',

    [ValidateSet('Error', 'Warning', 'Information')]
    [string] $FailOn = 'Error'
)

$ErrorActionPreference = 'Stop'

# A job of another runbook on the same worker must not change who we are.
$null = Disable-AzContextAutosave -Scope Process
$identity = @{}
if ($IdentityClientId) { $identity.AccountId = $IdentityClientId }
$null = Connect-AzAccount -Identity @identity

# Of public addresses only those of gateways, of security groups only those of gateway subnets: the estate may have thousands of others.
$query = @'
resources
| where type in~ (
    'microsoft.network/virtualnetworkgateways', 'microsoft.network/connections', 'microsoft.network/localnetworkgateways',
    'microsoft.network/virtualnetworks', 'microsoft.network/publicipaddresses', 'microsoft.network/routetables',
    'microsoft.network/networksecuritygroups', 'microsoft.maintenance/maintenanceconfigurations')
| where type !~ 'microsoft.network/publicipaddresses' or tostring(properties.ipConfiguration.id) contains '/virtualNetworkGateways/'
| where type !~ 'microsoft.network/networksecuritygroups' or tostring(properties.subnets) contains '/subnets/GatewaySubnet'
| project id, name, type, location, sku, zones, properties
| union (
    maintenanceresources
    | where type =~ 'microsoft.maintenance/configurationassignments'
    | project id, name, type, location, properties)
| order by id asc
'@

$resources = @()
$token = $null
do {
    $next = @{}
    if ($token) { $next.SkipToken = $token }
    $page = Search-AzGraph -Query $query -First 1000 -UseTenantScope @next
    $resources += @($page.Data)
    $token = $page.SkipToken
} while ($token)

if ($resources.Count -eq 0) {
    throw 'Resource Graph shows no gateway and nothing around one. Has the managed identity the role Reader?'
}

$day = [datetime]::UtcNow.ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture)
$folder = [System.IO.Path]::Combine([System.IO.Path]::GetTempPath(), [guid]::NewGuid().ToString())
$names = "$day.html", "$day.sarif", "$day.json"
$files = $names | ForEach-Object { [System.IO.Path]::Combine($folder, $_) }

# What fails the job waits until the reports are stored.
$failure = $null
try {
    $resources |
        Test-VpnGatewayConfig -Settings $Settings -Outcome Fail, Unknown, Suppressed |
        Export-VpnGatewayReport -Path $files -Title "VPN gateways, $day" -FailOn $FailOn -Force
}
catch {
    if ($_.FullyQualifiedErrorId -notlike 'VpnFaq.FindingsFound*') { throw }
    $failure = $_
}

# With their types, a browser shows the reports and does not download them.
$types = @{ '.html' = 'text/html; charset=utf-8'; '.sarif' = 'application/json'; '.json' = 'application/json' }
$storage = New-AzStorageContext -StorageAccountName $StorageAccountName -UseConnectedAccount
foreach ($name in $names) {
    $file = [System.IO.Path]::Combine($folder, $name)
    $null = Set-AzStorageBlobContent -File $file -Container $ContainerName -Blob $name -Context $storage -Properties @{ ContentType = $types[[System.IO.Path]::GetExtension($name)] } -Force
}

[System.IO.Directory]::Delete($folder, $true)
"Checked $($resources.Count) resources. Reports: $($names -join ', ') in $StorageAccountName/$ContainerName."

if ($failure) {
    throw $failure
}
