using System.Text;

namespace VpnFaq.Core.Tests.Reading;

/// <summary>A file of a test in a folder of its own; it goes when the test is done.</summary>
internal sealed class TestFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vpnfaq-");

    public TestFile(byte[] content, string name = "main.json") => File.WriteAllBytes(Path = System.IO.Path.Combine(folder.FullName, name), content);

    public TestFile(string content, string name = "main.json")
        : this(Encoding.UTF8.GetBytes(content), name)
    {
    }

    public string Path { get; }

    public string Folder => folder.FullName;

    /// <summary>Another file beside it.</summary>
    public string Beside(string name, string content)
    {
        var path = System.IO.Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => folder.Delete(true);
}
