using System.Text.RegularExpressions;

namespace VpnFaq.Settings;

/// <summary>How names of one kind are to look: a regular expression where it starts with ^ or ends with $, a wildcard pattern otherwise.</summary>
internal sealed class NamePattern
{
    // Somebody's expression can take forever on a long name.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly string text;
    private readonly Regex? regex;
    private readonly Wildcard wildcard;

    /// <exception cref="ArgumentException">The regular expression is none.</exception>
    public NamePattern(string text)
    {
        this.text = text;
        wildcard = new Wildcard(text);
        if (text.StartsWith("^", StringComparison.Ordinal) || text.EndsWith("$", StringComparison.Ordinal))
            regex = new Regex(text, RegexOptions.CultureInvariant, Patience);
    }

    /// <exception cref="InvalidOperationException">The expression is one that does not come to an end.</exception>
    public bool IsMatch(string name)
    {
        try
        {
            return regex?.IsMatch(name) ?? wildcard.IsMatch(name);
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new InvalidOperationException($"The pattern {text} in NamingPattern takes too long on the name {name}. Repetitions inside of repetitions do that.", e);
        }
    }

    public override string ToString() => text;
}
