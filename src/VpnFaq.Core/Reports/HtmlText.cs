using System.Text;
using VpnFaq.Reading;

namespace VpnFaq.Reports;

/// <summary>Text for a page: nothing in it can become an element, end an attribute or turn the direction of writing.</summary>
internal static class HtmlText
{
    public static string Escape(string text)
    {
        var safe = SafeText.Of(text);
        if (safe.IndexOfAny(['&', '<', '>', '"', '\'']) < 0)
            return safe;
        var escaped = new StringBuilder(safe.Length + 16);
        foreach (var c in safe)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
