namespace VpnFaq.Resources;

/// <summary>Prefixes with their owners, sorted once, so that an overlap is found without comparing each with each.</summary>
internal sealed class PrefixSet<TOwner>
{
    private readonly Entry[] entries;

    // For each position, which of the entries up to it reaches furthest.
    private readonly int[] furthest;

    public PrefixSet(IEnumerable<(AddressPrefix Prefix, TOwner Owner)> prefixes)
        : this([.. prefixes.Where(p => p.Prefix.IsValid).Select(p => new Entry(p.Prefix, p.Owner))])
    {
    }

    /// <param name="entries">Prefixes that are valid.</param>
    public PrefixSet(Entry[] entries)
    {
        this.entries = entries;
        Array.Sort(entries);
        furthest = new int[entries.Length];
        for (var i = 1; i < entries.Length; i++)
            furthest[i] = SameFamily(i, furthest[i - 1]) && entries[furthest[i - 1]].Prefix.Last.CompareTo(entries[i].Prefix.Last) >= 0 ? furthest[i - 1] : i;
    }

    /// <summary>The prefixes of one owner.</summary>
    public static PrefixSet<TOwner> Of(ListOf<AddressPrefix> prefixes, TOwner owner)
    {
        var entries = new List<Entry>(prefixes.Count);
        foreach (var prefix in prefixes)
        {
            if (prefix.IsValid)
                entries.Add(new Entry(prefix, owner));
        }

        return new PrefixSet<TOwner>([.. entries]);
    }

    /// <summary>A prefix of the set that overlaps the given one; null where none does.</summary>
    public (AddressPrefix Prefix, TOwner Owner)? Overlapping(AddressPrefix prefix)
    {
        if (!prefix.IsValid || entries.Length == 0)
            return null;
        var behind = IndexBehind(prefix);
        if (behind == 0)
            return null;
        var hit = entries[furthest[behind - 1]];
        return hit.Prefix.Overlaps(prefix) ? (hit.Prefix, hit.Owner) : null;
    }

    /// <summary>Pairs of prefixes with different owners that overlap: every prefix with the nearest one around it.</summary>
    public IEnumerable<(Entry Outer, Entry Inner)> OverlapsBetweenOwners()
    {
        if (!HasOverlaps)
            yield break;
        var around = new Stack<Entry>();
        foreach (var entry in entries)
        {
            while (around.Count > 0 && !around.Peek().Prefix.Contains(entry.Prefix))
                around.Pop();
            foreach (var outer in around)
            {
                if (EqualityComparer<TOwner>.Default.Equals(outer.Owner, entry.Owner))
                    continue;
                yield return (outer, entry);
                break;
            }

            around.Push(entry);
        }
    }

    /// <summary>Whether any two prefixes of the set overlap.</summary>
    public bool HasOverlaps
    {
        get
        {
            for (var i = 1; i < entries.Length; i++)
            {
                if (entries[furthest[i - 1]].Prefix.Overlaps(entries[i].Prefix))
                    return true;
            }

            return false;
        }
    }

    private bool SameFamily(int left, int right) => entries[left].Prefix.IsIPv6 == entries[right].Prefix.IsIPv6;

    // The first entry that starts behind the last address of the prefix.
    private int IndexBehind(AddressPrefix prefix)
    {
        int low = 0, high = entries.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var other = entries[middle].Prefix;
            var startsBehind = other.IsIPv6 != prefix.IsIPv6 ? other.IsIPv6 : other.First.CompareTo(prefix.Last) > 0;
            if (startsBehind)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    internal readonly record struct Entry(AddressPrefix Prefix, TOwner Owner) : IComparable<Entry>
    {
        /// <summary>IPv4 before IPv6, then by first address, the wider prefix first.</summary>
        public int CompareTo(Entry other)
        {
            var order = Prefix.IsIPv6.CompareTo(other.Prefix.IsIPv6);
            if (order == 0)
                order = Prefix.First.CompareTo(other.Prefix.First);
            return order != 0 ? order : Prefix.Length.CompareTo(other.Prefix.Length);
        }
    }
}
