namespace VpnFaq.Reading.Templates;

/// <summary>
/// A value that only a deployment knows. Its symbol is the same for the same expression, so that a resource named by a
/// parameter and an id built from that parameter still meet.
/// </summary>
internal sealed class Unknown
{
    private const int MaxSymbol = 100;

    private const int MaxId = 4000;

    /// <param name="symbol">Text of the value with what is not known in braces: <c>gw-{site}</c>. Braces hold no slash.</param>
    public Unknown(string symbol) => Symbol = Shortened(symbol, IsIdText(symbol) ? MaxId : MaxSymbol);

    public string Symbol { get; }

    /// <summary>Whether the value is an id of which only segments are unknown.</summary>
    public bool IsId => IsIdText(Symbol);

    /// <summary>A property of an unknown value.</summary>
    public Unknown Property(string name) => new($"{{{Symbols.Inside(this)}.{name.Replace('/', '|')}}}");

    private static bool IsIdText(string text) =>
        text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase) || text.StartsWith("/providers/", StringComparison.OrdinalIgnoreCase);

    // Symbols of symbols could grow without end.
    private static string Shortened(string symbol, int length) =>
        symbol.Length <= length ? symbol : symbol.Substring(0, length) + "~" + Symbols.Hash(symbol) + "}";
}
