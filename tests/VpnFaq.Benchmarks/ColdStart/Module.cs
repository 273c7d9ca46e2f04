namespace VpnFaq.Benchmarks.ColdStart;

/// <summary>The modules whose import is measured.</summary>
internal static class Module
{
    private static readonly string Root = FindRoot();

    /// <summary>The importable module as the build stages it.</summary>
    public static string Staged => Path.Combine(Root, "out", "VpnFaq", "VpnFaq.psd1");

    /// <summary>A binary module with one empty cmdlet and a format file.</summary>
    public static string Empty => Path.Combine(AppContext.BaseDirectory, "EmptyModule", "EmptyModule.psd1");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "VpnFaq.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The benchmarks do not lie in the repository.");
    }
}
