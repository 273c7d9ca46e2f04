using System.Globalization;
using System.Text;

namespace VpnFaq.Reading.Templates;

/// <summary>Makes the symbols of values that are not known.</summary>
internal static class Symbols
{
    private const int LongestQuote = 60;

    /// <summary>The call of a function with these arguments.</summary>
    public static Unknown Call(string name, IEnumerable<object?> arguments) =>
        new($"{{{name}({string.Join(", ", arguments.Select(Inside))})}}");

    /// <summary>Texts put together: a string where all of them are known, otherwise a symbol with the unknown parts in braces.</summary>
    public static object Concat(IEnumerable<object?> parts)
    {
        var text = new StringBuilder();
        var known = true;
        foreach (var part in parts)
        {
            known &= part is not Unknown;
            text.Append(part is Unknown unknown ? unknown.Symbol : Values.TextOf(part));
            if (text.Length > Budget.MaxText)
                throw new ExpressionException("a text becomes too long");
        }

        return known ? text.ToString() : new Unknown(text.ToString());
    }

    /// <summary>How a value is written inside of a symbol.</summary>
    public static string Inside(object? value)
    {
        var text = value switch
        {
            null => "null",
            // A whole resource group in few words: uniqueString(resourceGroup().id) is in many a name.
            Unknown { IsId: true } group when group.Symbol.IndexOf("/providers/", StringComparison.OrdinalIgnoreCase) < 0 => Bare(group.Symbol.Substring(group.Symbol.LastIndexOf('/') + 1)) + ".id",
            Unknown unknown => Bare(unknown.Symbol),
            bool flag => flag ? "true" : "false",
            string literal => "'" + literal + "'",
            TemplateArray or TemplateObject => "#" + Hash(Values.Shape(value)),
            _ => Values.TextOf(value),
        };
        if (text.Length > LongestQuote && value is not Unknown)
            text = text.Substring(0, LongestQuote) + "~" + Hash(text);
        return text.Replace('/', '|');
    }

    /// <summary>A short mark of a text, the same in every process.</summary>
    public static string Hash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static string Bare(string symbol) =>
        symbol.Length > 2 && symbol[0] == '{' && symbol.IndexOf('}') == symbol.Length - 1 && symbol.LastIndexOf('{') == 0
            ? symbol.Substring(1, symbol.Length - 2)
            : symbol.Replace("{", "<").Replace("}", ">");
}
