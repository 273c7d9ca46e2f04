using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>Whether a prefix is written as Azure takes it.</summary>
internal static class PrefixForm
{
    /// <summary>What is wrong with the way a prefix is written; null where nothing is.</summary>
    public static string? Mistake(AddressPrefix prefix) => prefix switch
    {
        { IsValid: false } => $"\"{prefix.Text}\" is no address prefix.",
        { HasHostBits: true } => $"{prefix.Text} has bits set behind its length.",
        _ when prefix.Text.IndexOf('/') < 0 => $"{prefix.Text} has no length.",
        _ => null,
    };

    public static bool HasMistakes(ListOf<AddressPrefix> prefixes)
    {
        for (var i = 0; i < prefixes.Count; i++)
        {
            if (Mistake(prefixes[i]) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The prefix that was most likely meant.</summary>
    public static string Expected(AddressPrefix prefix) => prefix.IsValid ? prefix.Normal : "an address, a slash and a length";

    /// <summary>Failures of a list for each prefix that is written wrongly.</summary>
    /// <param name="path">Azure's path of the list.</param>
    /// <param name="prefixes">The list.</param>
    /// <param name="fix">A command that mends the whole list; empty where there is none.</param>
    public static IReadOnlyList<Failure> Failures(string path, ListOf<AddressPrefix> prefixes, string fix = "")
    {
        List<Failure>? failures = null;
        for (var i = 0; i < prefixes.Count; i++)
        {
            if (Mistake(prefixes[i]) is { } mistake)
                (failures ??= []).Add(new Failure { Property = $"{path}[{i}]", Actual = prefixes[i].Text, Expected = Expected(prefixes[i]), Message = mistake, Fix = fix });
        }

        return failures ?? (IReadOnlyList<Failure>)[];
    }
}
