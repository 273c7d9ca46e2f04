using System.Management.Automation;
using System.Reflection;
using System.Runtime.InteropServices;

namespace VpnFaq.PowerShell;

/// <summary>
/// Windows PowerShell 5.1 brings no System.Text.Json. It lies beside the module and is loaded there, and only there,
/// when a file is read.
/// </summary>
public sealed class DesktopAssemblies : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(typeof(DesktopAssemblies).Assembly.Location)!, "Desktop");

    /// <summary>Called by PowerShell when the module is imported.</summary>
    public void OnImport()
    {
        if (RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal))
            AppDomain.CurrentDomain.AssemblyResolve += Resolve;
    }

    /// <summary>Called by PowerShell when the module is removed.</summary>
    /// <param name="psModuleInfo">The module.</param>
    public void OnRemove(PSModuleInfo psModuleInfo) => AppDomain.CurrentDomain.AssemblyResolve -= Resolve;

    private static Assembly? Resolve(object sender, ResolveEventArgs args)
    {
        var file = Path.Combine(Folder, new AssemblyName(args.Name).Name + ".dll");
        return File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }
}
