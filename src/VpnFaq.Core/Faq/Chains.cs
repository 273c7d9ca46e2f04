namespace VpnFaq.Faq;

/// <summary>Many short lists in few arrays: one list of items for each number, the item added last first. Building them allocates next to nothing.</summary>
internal sealed class Chains<T>(int capacity)
{
    private int[] heads = new int[capacity];
    private T[] items = new T[4 * capacity];
    private int[] next = new int[4 * capacity];
    private int count = 1;

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
}
