namespace VpnFaq.PowerShell.Tests.Hosting;

/// <summary>A folder for the files of one test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("vpnfaq-").FullName;

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies a sample configuration and returns its path.</summary>
    public string Sample(string name, string folder = "")
    {
        var path = System.IO.Path.Combine(Path, folder, System.IO.Path.GetFileName(name));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.Copy(Repository.Path("docs", "samples", name), path);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
