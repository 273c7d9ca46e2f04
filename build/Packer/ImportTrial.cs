using System.IO.Compression;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace VpnFaq.Packer;

/// <summary>Imports a package from a folder of its own, as somebody would who has nothing else of the project.</summary>
internal static class ImportTrial
{
    private const string Script =
        """
        param($manifest)
        $ErrorActionPreference = 'Stop'
        $module = Import-Module $manifest -PassThru
        foreach ($name in $module.ExportedCmdlets.Keys) {
            if (-not (Get-Help $name -Full).description) { throw "$name has no help." }
        }
        if (-not (Get-VpnFaqAnswer how big must the gateway subnet be)) { throw 'There is no answer.' }
        "$($module.Name) $($module.Version): $($module.ExportedCmdlets.Count) cmdlets from $($module.ModuleBase)"
        """;

    /// <summary>What went wrong; null if nothing did.</summary>
    public static string? Failure(string package, string manifest)
    {
        // The process is to stay off the network; PowerShell counts modules otherwise.
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
        var folder = Directory.CreateTempSubdirectory("vpnfaq-import-").FullName;
        try
        {
            ZipFile.ExtractToDirectory(package, folder);
            using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
            runspace.Open();
            using var shell = PowerShell.Create(runspace).AddScript(Script).AddArgument(Path.Combine(folder, manifest));
            Console.WriteLine($"    imported: {shell.Invoke().Single()}");
            return null;
        }
        catch (RuntimeException e)
        {
            return e.Message;
        }
        finally
        {
            Forget(folder);
        }
    }

    private static void Forget(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (UnauthorizedAccessException)
        {
            // Windows keeps the files of loaded assemblies; the folder for temporary files is emptied by others.
        }
    }
}
