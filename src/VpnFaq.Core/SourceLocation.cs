using System.Globalization;

namespace VpnFaq;

/// <summary>A place in a file.</summary>
public sealed class SourceLocation
{
    internal SourceLocation(string file, int line, int column) => (File, Line, Column) = (file, line, column);

    /// <summary>Path of the file.</summary>
    public string File { get; }

    /// <summary>Line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Column in UTF-16 code units, counted from 1.</summary>
    public int Column { get; }

    /// <summary>File, line and column, separated by colons.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", File, Line, Column);
}
