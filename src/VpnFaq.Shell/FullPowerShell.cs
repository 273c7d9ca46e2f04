namespace VpnFaq.Shell;

/// <summary>Cmdlets that people know, and that come with PowerShell itself and not with its engine.</summary>
internal static class FullPowerShell
{
    public const string Hint =
        "This shell has the cmdlets of PowerShell's engine (Where-Object, ForEach-Object, Get-Command ...) and those of VpnFaq. "
        + "For the others, import out/VpnFaq/VpnFaq.psd1 into PowerShell.";

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Compare-Object", "ConvertFrom-Csv", "ConvertFrom-Json", "ConvertTo-Csv", "ConvertTo-Html", "ConvertTo-Json", "ConvertTo-SecureString",
        "Export-Clixml", "Export-Csv", "Format-List", "Format-Table", "Get-ChildItem", "Get-Content", "Group-Object", "Import-Clixml", "Import-Csv",
        "Measure-Command", "Measure-Object", "Out-File", "Out-GridView", "Out-String", "Read-Host", "Select-Object", "Select-String",
        "Set-Clipboard", "Set-Content", "Set-Location", "Sort-Object", "Tee-Object", "Write-Host", "Write-Output",
    };

    public static bool Has(string name) => Names.Contains(name);
}
