using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>Whether prefixes are written as Azure takes them.</summary>
internal static class PrefixForm
{
    public static IReadOnlyList<Failure> Failures(string path, IReadOnlyList<AddressPrefix> prefixes)
    {
        List<Failure>? failures = null;
        foreach (var prefix in prefixes)
        {
            if (prefix.IsValid && !prefix.HasHostBits && prefix.Text.Contains('/'))
                continue;
            (failures ??= []).Add(new Failure
            {
                Property = path,
                Actual = prefix.Text,
                Expected = prefix.IsValid ? prefix.Normal : "a prefix such as 10.0.0.0/24",
                Message = !prefix.IsValid ? $"{prefix.Text} is no address prefix."
                    : prefix.HasHostBits ? $"{prefix.Text} does not start at the first address of a /{prefix.Length}."
                    : $"{prefix.Text} has no prefix length.",
            });
        }

        return failures ?? (IReadOnlyList<Failure>)[];
    }
}
