using System.Text;

namespace VpnFaq.Reading;

/// <summary>A JSON file: what is kept of it while findings may still ask for places in it.</summary>
/// <param name="path">Path of the file; empty for JSON that came from none.</param>
/// <param name="utf8">Its content.</param>
/// <param name="holder">Where JSON stands that came from no file of its own; nowhere where that is not known.</param>
internal sealed class JsonFile(string path, byte[] utf8, Origin holder)
{
    private const int MarkStep = 4_096;

    private List<Mark>? marks;

    public string Path { get; } = path;

    public byte[] Utf8 { get; } = utf8;

    /// <summary>The same as JSON proper, byte for byte in the same places.</summary>
    public byte[] Content { get; set; } = utf8;

    /// <summary>Whether an object of the file was found to have a name twice.</summary>
    public bool HasRepeatedNames { get; set; }

    /// <summary>The place of an object of the file, for later; JSON inside of a text stands where the text stands.</summary>
    public Origin Origin(int start, int length) => Path.Length == 0 ? holder : new Origin(this, start, length);

    /// <summary>Line and column of a byte.</summary>
    public SourceLocation Locate(int offset)
    {
        marks ??= FindMarks();
        var near = marks.BinarySearch(new Mark(offset, 0, 0));
        var mark = marks[near < 0 ? ~near - 1 : near];
        return new SourceLocation(Path, mark.Line, ColumnAt(offset, mark));
    }

    // Tools write a whole file as one line, in which no column may be counted from the start.
    private List<Mark> FindMarks()
    {
        var found = new List<Mark>();
        var mark = new Mark(0, 1, 1);
        while (true)
        {
            found.Add(mark);
            var end = Math.Min(mark.Offset + MarkStep, Utf8.Length);
            var lineBreak = Utf8.AsSpan(mark.Offset, end - mark.Offset).IndexOf((byte)'\n');
            if (lineBreak < 0 && end == Utf8.Length)
                return found;

            end = lineBreak < 0 ? StartOfCharacter(end) : mark.Offset + lineBreak + 1;
            mark = lineBreak < 0 ? new Mark(end, mark.Line, ColumnAt(end, mark)) : new Mark(end, mark.Line + 1, 1);
        }
    }

    private int ColumnAt(int offset, Mark mark) => mark.Column + Encoding.UTF8.GetCharCount(Utf8, mark.Offset, offset - mark.Offset);

    // Of the bytes of a character all but the first start with the bits 10.
    private int StartOfCharacter(int offset)
    {
        for (var back = 0; back < 3; back++)
        {
            if ((Utf8[offset - back] & 0xC0) != 0x80)
                return offset - back;
        }

        return offset;
    }

    /// <summary>A place whose line and column are known.</summary>
    private readonly record struct Mark(int Offset, int Line, int Column) : IComparable<Mark>
    {
        public int CompareTo(Mark other) => Offset.CompareTo(other.Offset);
    }
}
