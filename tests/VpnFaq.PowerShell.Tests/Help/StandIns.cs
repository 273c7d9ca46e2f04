namespace VpnFaq.PowerShell.Tests.Help;

/// <summary>
/// The engine comes without the cmdlets of PowerShell's own modules. These do as much of them as the examples need, so
/// that our cmdlets get and give what they would; the Pester suite runs the examples with the real ones.
/// </summary>
internal static class StandIns
{
    public const string Script =
        """
        function Format-List { param([Parameter(ValueFromPipeline)] $InputObject, [Parameter(Position = 0)] [object[]] $Property) process { $InputObject } }
        function Format-Table { param([Parameter(ValueFromPipeline)] $InputObject, [Parameter(Position = 0)] [object[]] $Property, [switch] $AutoSize) process { $InputObject } }
        function Sort-Object { param([Parameter(ValueFromPipeline)] $InputObject, [Parameter(Position = 0)] [object[]] $Property, [switch] $Descending) process { $InputObject } }
        function Select-Object { param([Parameter(ValueFromPipeline)] $InputObject, [Parameter(Position = 0)] [object[]] $Property, [int] $First, [string] $ExpandProperty) process { if ($ExpandProperty) { $InputObject.$ExpandProperty } else { $InputObject } } }
        function Group-Object { param([Parameter(ValueFromPipeline)] $InputObject, [Parameter(Position = 0)] [string] $Property) begin { $n = @{} } process { $n["$($InputObject.$Property)"]++ } end { $n } }
        function Read-Host { param([string] $Prompt, [switch] $AsSecureString) $s = [securestring]::new(); 'typed4Reasons'.ToCharArray() | ForEach-Object { $s.AppendChar($_) }; $s }
        function Get-Content { param([Parameter(Position = 0)] [string] $Path, [string] $LiteralPath, [switch] $Raw) [IO.File]::ReadAllText($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath("$Path$LiteralPath")) }
        function Set-Content { param([Parameter(Position = 0)] [string] $Path, [string] $LiteralPath, [Parameter(ValueFromPipeline)] $Value, [string] $Encoding) process { [IO.File]::WriteAllText($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath("$Path$LiteralPath"), "$Value") } }
        function ConvertTo-Json { param([Parameter(ValueFromPipeline)] $InputObject, [int] $Depth) process { [Text.Json.JsonSerializer]::Serialize($InputObject, [object]) } }
        function ConvertFrom-Json { param([Parameter(ValueFromPipeline)] [string] $InputObject) process { ConvertFrom-Node ([Text.Json.Nodes.JsonNode]::Parse($InputObject)) } }
        function ConvertFrom-Node {
            param($Node)
            if ($Node -is [Text.Json.Nodes.JsonObject]) { $o = [ordered]@{}; foreach ($p in $Node.GetEnumerator()) { $o[$p.Key] = ConvertFrom-Node $p.Value }; [pscustomobject] $o }
            elseif ($Node -is [Text.Json.Nodes.JsonArray]) { , @(foreach ($i in $Node.GetEnumerator()) { ConvertFrom-Node $i }) }
            elseif ($null -ne $Node) { switch ("$($Node.GetValueKind())") { 'String' { "$Node" } 'Number' { [double] "$Node" } default { "$_" -eq 'True' } } }
        }
        function Get-ChildItem { param([Parameter(Position = 0)] [string] $Path, [string] $Filter = '*', [switch] $Recurse) [IO.DirectoryInfo]::new($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)).GetFiles($Filter, [IO.SearchOption]"$(if ($Recurse) { 'AllDirectories' } else { 'TopDirectoryOnly' })") }
        """;
}
