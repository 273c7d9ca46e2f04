using System.Globalization;

namespace VpnFaq.Faq;

/// <summary>What an answer shows of its entry, as plain text. The build writes it down (build/IndexBuilder): showing an answer takes no file apart.</summary>
internal sealed class ShownText(string question, string answer, Uri sourceUri, DateTime sourceDate, string? changed, string[] seeAlso)
{
    public readonly string Question = question;
    public readonly string Answer = answer;

    /// <summary>The first of its sources.</summary>
    public readonly Uri SourceUri = sourceUri;
    public readonly DateTime SourceDate = sourceDate;

    /// <summary>Since when it is as it is, and what it was before; null if it did not change.</summary>
    public readonly string? Changed = changed;
    public readonly string[] SeeAlso = seeAlso;

    private const char Separator = ' ';

    public static ShownText Of(FaqContent content)
    {
        var references = content.References.Value;
        var source = references.Sources[0];
        return new ShownText(
            PlainText.Inline(content.Question),
            PlainText.From(content.Body.ToString()),
            source.Uri,
            source.Date,
            references.Change is { } change ? TextOf(change) : null,
            [.. references.SeeAlso]);
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public static ShownText Read(BlockReader reader)
    {
        var question = reader.ReadText();
        var answer = reader.ReadText();
        var source = new Uri(reader.ReadText());
        var date = new DateTime(reader.ReadInt64());
        var changed = reader.ReadText();
        var seeAlso = reader.ReadText();
        return new ShownText(question, answer, source, date, changed.Length == 0 ? null : changed, seeAlso.Length == 0 ? [] : seeAlso.Split(Separator));
    }

    public void Write(BinaryWriter writer)
    {
        writer.WriteText(Question);
        writer.WriteText(Answer);
        writer.WriteText(SourceUri.OriginalString);
        writer.Write(SourceDate.Ticks);
        writer.WriteText(Changed ?? string.Empty);
        writer.WriteText(string.Join(Separator.ToString(), SeeAlso));
    }

    private static string TextOf(FaqChange change) =>
        string.Format(CultureInfo.InvariantCulture, "since {0:yyyy-MM-dd}; before: {1}", change.Since, PlainText.Inline(change.Before));
}
