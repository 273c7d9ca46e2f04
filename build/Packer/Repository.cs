namespace VpnFaq.Packer;

/// <summary>The project that the tool was built in.</summary>
internal static class Repository
{
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "VpnFaq.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The packer runs outside of the project. Name the folder of the module and the folder for the packages.");
    }
}
