using System.IO.Compression;

namespace VpnFaq.Packer;

/// <summary>Zip files that are the same bytes for the same content: sorted, and all of one day.</summary>
internal static class Archive
{
    // Regular file, readable by all, writable by its owner.
    private const int UnixFile = 0x81A4 << 16;

    private static readonly DateTimeOffset Day = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(string path, IEnumerable<ModuleFile> files)
    {
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(file.Name, CompressionLevel.SmallestSize);
            entry.LastWriteTime = Day;
            entry.ExternalAttributes = UnixFile;
            using var content = entry.Open();
            content.Write(file.Content);
        }
    }

    public static IReadOnlyList<string> Listing(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(entry => $"{entry.Length,9} {entry.FullName}")];
    }
}
