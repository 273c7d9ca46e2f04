namespace VpnFaq.Resources;

/// <summary>Questions to short lists that every rule asks for every resource, so they allocate nothing.</summary>
internal static class Lists
{
    /// <summary>Whether a name is in a list, without regard to case.</summary>
    public static bool Has(this ListOf<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The first of the prefixes that overlap another one and reach furthest: what <see cref="PrefixSet{TOwner}"/> finds, for a few prefixes and without sorting them; null where none does.</summary>
    public static AddressPrefix? Overlapping(this ListOf<AddressPrefix> prefixes, AddressPrefix other)
    {
        AddressPrefix? found = null;
        foreach (var prefix in prefixes)
        {
            if (prefix.Overlaps(other) && (found is not { } best || IsBefore(prefix, best)))
                found = prefix;
        }

        return found;
    }

    /// <summary>Whether one of the prefixes contains another one.</summary>
    public static bool Cover(this ListOf<AddressPrefix> prefixes, AddressPrefix inner)
    {
        for (var i = 0; i < prefixes.Count; i++)
        {
            if (prefixes[i].Contains(inner))
                return true;
        }

        return false;
    }

    private static bool IsBefore(AddressPrefix left, AddressPrefix right)
    {
        var order = right.Last.CompareTo(left.Last);
        return (order != 0 ? order : left.First.CompareTo(right.First)) < 0;
    }
}
