namespace VpnFaq.Shell;

/// <summary>The importable module as the build stages it: <c>out/VpnFaq</c> at the root of the repository.</summary>
internal static class StagedModule
{
    public static string? FindManifest()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "VpnFaq.slnx")))
            {
                var manifest = Path.Combine(folder.FullName, "out", "VpnFaq", "VpnFaq.psd1");
                return File.Exists(manifest) ? manifest : null;
            }
        }

        return null;
    }
}
