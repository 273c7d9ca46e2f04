using System.Runtime.CompilerServices;
using System.Text;

namespace VpnFaq.Reading;

/// <summary>Finds names that an object has twice while its tokens are read: a few marks tell most names apart, the rest is compared.</summary>
internal sealed class RepeatedNames
{
    private const int ManyNames = 32;

    private readonly List<JsonText.Row> found = [];
    private byte[] utf8 = [];
    private Names[] open = new Names[16];
    private int depth = -1;

    /// <summary>The names that stand there again.</summary>
    public IReadOnlyList<JsonText.Row> Found => found;

    /// <summary>Starts with a value of the file.</summary>
    public void Start(byte[] file) => (utf8, depth) = (file, -1);

    /// <summary>Keeps the first names only.</summary>
    public void Forget(int first) => found.RemoveRange(first, found.Count - first);

    public void Open()
    {
        if (++depth == open.Length)
            Array.Resize(ref open, open.Length * 2);
        open[depth] = default;
    }

    public void Close() => depth--;

    /// <param name="rows">The tokens so far; the last one is the name.</param>
    /// <param name="opened">Row of the object.</param>
    /// <param name="row">Row of the name.</param>
    [MethodImpl(Jit.AtOnce)]
    public void Add(JsonText.Row[] rows, int opened, int row)
    {
        ref var names = ref open[depth];
        if (++names.Count > ManyNames)
        {
            AddToSet(ref names.Set, rows, opened, row);
            return;
        }

        var mark = Mark(rows[row]);
        if ((names.Marks & mark) != 0 && StandsBefore(rows, opened, row))
            found.Add(rows[row]);
        names.Marks |= mark;
    }

    private bool StandsBefore(JsonText.Row[] rows, int opened, int row)
    {
        for (var i = opened + 1; i < row; i = rows[i + 1].Next)
        {
            if (rows[i].Length == rows[row].Length && IsSame(rows[i], rows[row]))
                return true;
        }

        return false;
    }

    private void AddToSet(ref HashSet<string>? set, JsonText.Row[] rows, int opened, int row)
    {
        if (set is null)
        {
            set = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            for (var i = opened + 1; i < row; i = rows[i + 1].Next)
                set.Add(NameAt(rows[i]));
        }

        if (!set.Add(NameAt(rows[row])))
            found.Add(rows[row]);
    }

    private string NameAt(JsonText.Row name) => Encoding.UTF8.GetString(utf8, name.Start, name.Length);

    private bool IsSame(JsonText.Row left, JsonText.Row right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (Lower(utf8[left.Start + i]) != Lower(utf8[right.Start + i]))
                return false;
        }

        return true;
    }

    // Length, first, middle and last letter: names of one object seldom share all of them.
    [MethodImpl(Jit.AtOnce)]
    private ulong Mark(JsonText.Row name)
    {
        if (name.Length == 0)
            return 1;
        var start = name.Start;
        var mixed = (uint)name.Length + (31u * Lower(utf8[start])) + (131u * Lower(utf8[start + (name.Length / 2)])) + (1031u * Lower(utf8[start + name.Length - 1]));
        return 1UL << (int)((mixed * 2654435761u) >> 26);
    }

    private static uint Lower(byte c) => c is >= (byte)'A' and <= (byte)'Z' ? (uint)(c | 0x20) : c;

    private struct Names
    {
        public int Count;
        public ulong Marks;
        public HashSet<string>? Set;
    }
}
