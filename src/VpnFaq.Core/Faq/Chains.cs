namespace VpnFaq.Faq;

/// <summary>Many short lists in few arrays: one list of items for each number, the item added last first. Building them allocates next to nothing.</summary>
internal sealed class Chains<T>(int capacity)
    where T : struct
{
    private int[] heads = new int[capacity];
    private T[] items = new T[4 * capacity];
    private int[] next = new int[4 * capacity];
    private int count = 1;

    /// <summary>The item added last to a list; null if the list is empty.</summary>
    public T? Last(int list) => list < heads.Length && heads[list] != 0 ? items[heads[list]] : null;

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

    /// <summary>The items of the first lists, list after list.</summary>
    /// <param name="lists">How many lists.</param>
    /// <param name="starts">Where each list begins; one more for the end of the last.</param>
    public T[] ToArray(int lists, out int[] starts)
    {
        var array = new List<T>(count);
        starts = new int[lists + 1];
        for (var list = 0; list < lists; list++)
        {
            for (var node = list < heads.Length ? heads[list] : 0; node != 0; node = next[node])
                array.Add(items[node]);
            starts[list + 1] = array.Count;
        }

        return [.. array];
    }
}
