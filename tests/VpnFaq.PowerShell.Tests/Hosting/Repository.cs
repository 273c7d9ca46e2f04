namespace VpnFaq.PowerShell.Tests.Hosting;

/// <summary>Files of the project, the staged module among them, and the shared data beside it where that is there.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The module as a user imports it.</summary>
    public static string Manifest { get; } = Path("out", "VpnFaq", "VpnFaq.psd1");

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of the shared data; the test is skipped where it is not there.</summary>
    public static string Shared(params string[] parts)
    {
        var folder = Environment.GetEnvironmentVariable("VPNFAQ_SHARED") ?? Path("..", "shared");
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine([folder, .. parts]));
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"The shared data is not here: {string.Join('/', parts)}");
        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "VpnFaq.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the project.");
    }
}
