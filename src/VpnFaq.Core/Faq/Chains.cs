namespace VpnFaq.Faq;

/// <summary>Many short lists in few arrays: one list of items for each number, the item added last first. Building them allocates next to nothing.</summary>
internal sealed class Chains<T>
    where T : struct
{
    private int[] heads;
    private T[] items;
    private int[] next;
    private int count = 1;

    public Chains(int capacity)
    {
        heads = new int[capacity];
        items = new T[4 * capacity];
        next = new int[4 * capacity];
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public Chains(BinaryReader reader)
    {
        heads = reader.ReadBlock<int>();
        items = reader.ReadBlock<T>();
        next = reader.ReadBlock<int>();
        count = items.Length;
    }

    /// <summary>First node of a list; 0 if the list is empty. A loop goes on with <see cref="Next"/> until 0.</summary>
    public int First(int list) => list >= 0 && list < heads.Length ? heads[list] : 0;

    public int Next(int node) => next[node];

    public T this[int node] => items[node];

    public void Add(int list, T item)
    {
        if (list >= heads.Length)
            Array.Resize(ref heads, 2 * list);
        if (count == items.Length)
        {
            Array.Resize(ref items, 2 * count);
            Array.Resize(ref next, 2 * count);
        }

        items[count] = item;
        next[count] = heads[list];
        heads[list] = count++;
    }

    public void Write(BinaryWriter writer)
    {
        writer.WriteBlock(heads.AsSpan(0, Array.FindLastIndex(heads, head => head != 0) + 1).ToArray());
        writer.WriteBlock(items.AsSpan(0, count).ToArray());
        writer.WriteBlock(next.AsSpan(0, count).ToArray());
    }
}
