using System.Text;

namespace VpnFaq.HelpBuilder;

/// <summary>An about topic as text for a console of 80 columns.</summary>
internal static class AboutFile
{
    private const int Width = 80;
    private const string Indent = "    ";

    public static void Write(string file, MarkdownPage page)
    {
        // Get-Help takes the fifth line for the synopsis, and that line alone.
        if (page.Section("SHORT DESCRIPTION").Paragraphs is not [{ Length: <= Width - 4 }])
            throw new PageException(page.File, page.Section("SHORT DESCRIPTION").Line, $"A short description is one line of at most {Width - 4} characters.");
        var text = new StringBuilder().Append("TOPIC\n").Append(Indent).Append(page.Title).Append("\n\n");
        foreach (var section in page.Sections)
            Append(text, section);
        // Windows PowerShell reads the file in the system's own code page.
        if (text.ToString().FirstOrDefault(c => c > '~') is var strange and not '\0')
            throw new PageException(page.File, 1, $"The character {strange} is not ASCII.");
        File.WriteAllText(file, text.ToString().TrimEnd() + "\n", Encoding.ASCII);
    }

    private static void Append(StringBuilder text, PageSection section)
    {
        text.Append(section.Title).Append('\n');
        foreach (var paragraph in section.Paragraphs)
        {
            foreach (var line in paragraph.Split('\n').SelectMany(Wrapped))
                text.Append((Indent + line).TrimEnd()).Append('\n');
            text.Append('\n');
        }

        foreach (var part in section.Parts)
            Append(text, part);
    }

    // Code and tables keep their lines; the second line of an item stands under the first.
    private static IEnumerable<string> Wrapped(string line)
    {
        if (line.StartsWith(PlainText.CodeIndent, StringComparison.Ordinal))
            return [line];
        var hang = line.StartsWith("- ", StringComparison.Ordinal) ? "  " : string.Empty;
        var lines = new List<string>();
        var current = string.Empty;
        foreach (var word in line.Split(' '))
        {
            if (current.Length > 0 && Indent.Length + current.Length + 1 + word.Length > Width)
            {
                lines.Add(current);
                current = hang + word;
            }
            else
            {
                current = current.Length == 0 ? word : $"{current} {word}";
            }
        }

        lines.Add(current);
        return lines;
    }
}
