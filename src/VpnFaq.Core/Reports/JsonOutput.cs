using System.Globalization;
using System.Text;

namespace VpnFaq.Reports;

/// <summary>
/// Writes indented JSON. A writer of our own, since Windows PowerShell brings none, and a report is no reason to load one
/// into its process. Text is safe inside of a page as well: what HTML, a terminal or a script reader could act on is escaped.
/// </summary>
internal sealed class JsonOutput
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool isFirst = true;

    public override string ToString() => text.ToString() + "\n";

    public JsonOutput Object(string? name, Action members) => Nest(name, '{', '}', members);

    public JsonOutput Array(string? name, Action items) => Nest(name, '[', ']', items);

    public JsonOutput Text(string? name, string value)
    {
        Begin(name);
        Quote(value);
        return this;
    }

    /// <summary>A member that is left out where the text is empty.</summary>
    public JsonOutput TextIfAny(string name, string value) => value.Length == 0 ? this : Text(name, value);

    public JsonOutput Number(string? name, long value)
    {
        Begin(name);
        text.Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public JsonOutput Literal(string? name, string value)
    {
        Begin(name);
        text.Append(value);
        return this;
    }

    private JsonOutput Nest(string? name, char open, char close, Action inner)
    {
        Begin(name);
        text.Append(open);
        depth++;
        isFirst = true;
        inner();
        depth--;
        if (!isFirst)
            text.Append('\n').Append(' ', 2 * depth);
        text.Append(close);
        isFirst = false;
        return this;
    }

    private void Begin(string? name)
    {
        if (!isFirst)
            text.Append(',');
        if (depth > 0)
            text.Append('\n').Append(' ', 2 * depth);
        isFirst = false;
        if (name is null)
            return;
        Quote(name);
        text.Append(": ");
    }

    private void Quote(string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c == '"' || c == '\\')
                text.Append('\\').Append(c);
            else if (c == '\n')
                text.Append("\\n");
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                text.Append(c).Append(value[++i]);
            else if (char.IsSurrogate(c))
                // Half of a pair is no character, and some readers refuse it.
                text.Append("\\ufffd");
            else if (IsEscaped(c))
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }

    private static bool IsEscaped(char c) =>
        c < ' ' || c is '<' or '>' or '&' or '\'' || (c >= '\u007f' && c <= '\u009f') || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u2028' && c <= '\u202e') || (c >= '\u2060' && c <= '\u2069') || c == '\ufeff';
}
