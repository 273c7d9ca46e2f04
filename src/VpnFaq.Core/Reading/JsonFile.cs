using System.Text;

namespace VpnFaq.Reading;

/// <summary>A JSON file: what is kept of it while findings may still ask for places in it.</summary>
/// <param name="path">Path of the file; empty for JSON that came from none.</param>
/// <param name="utf8">Its content.</param>
/// <param name="json">The same as JSON proper, byte for byte in the same places.</param>
/// <param name="holder">Where JSON stands that came from no file of its own; null where that is nowhere.</param>
internal sealed class JsonFile(string path, byte[] utf8, byte[] json, IOrigin? holder)
{
    private int[]? lineStarts;

    public string Path { get; } = path;

    /// <summary>The place of an object of the file, for later; JSON inside of a text stands where the text stands.</summary>
    public IOrigin? Origin(int start, int length) => Path.Length == 0 ? holder : new Place(this, start, length);

    /// <summary>Line and column of a byte.</summary>
    public SourceLocation Locate(int offset)
    {
        lineStarts ??= FindLineStarts();
        var line = Array.BinarySearch(lineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        var column = Encoding.UTF8.GetCharCount(utf8, lineStarts[line], offset - lineStarts[line]);
        return new SourceLocation(Path, line + 1, column + 1);
    }

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == (byte)'\n')
                starts.Add(i + 1);
        }

        return [.. starts];
    }

    // The tokens of the whole file would outweigh it; those of one object are read again when a finding asks.
    private sealed class Place(JsonFile file, int start, int length) : IOrigin
    {
        public SourceLocation Locate(string path)
        {
            var part = JsonText.Part(file, file.Content, start, length);
            return file.Locate(((JsonNode)PropertyPath.FollowAsFarAs(part.Root, path)).Start);
        }
    }

    private byte[] Content => json;
}
