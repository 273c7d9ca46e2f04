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
}
