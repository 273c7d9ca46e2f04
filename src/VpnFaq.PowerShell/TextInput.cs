using VpnFaq.Reading;

namespace VpnFaq.PowerShell;

/// <summary>Texts of the pipeline: JSON whole or line by line, as programs write it.</summary>
internal sealed class TextInput
{
    private readonly List<string> lines = [];

    /// <summary>Keeps a text until more of it has come; false for one that is JSON by itself.</summary>
    public bool Add(string text)
    {
        if (lines.Count == 0 && Envelope.Json(text) is not null)
            return false;
        lines.Add(text);
        return true;
    }

    /// <summary>What has come: one JSON text where the lines make one, otherwise every line by itself.</summary>
    public IReadOnlyList<string> Take()
    {
        if (lines.Count == 0)
            return [];
        var whole = string.Join("\n", lines);
        IReadOnlyList<string> taken = lines.Count > 1 && Envelope.Json(whole) is not null ? [whole] : [.. lines];
        lines.Clear();
        return taken;
    }
}
