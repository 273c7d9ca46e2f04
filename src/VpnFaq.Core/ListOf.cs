using System.Collections;
using System.Runtime.CompilerServices;

namespace VpnFaq;

/// <summary>A list that does not change. Every rule walks some for every resource, so walking one allocates nothing.</summary>
[CollectionBuilder(typeof(ListOf), nameof(ListOf.Create))]
internal readonly struct ListOf<T>(T[] items, int count) : IReadOnlyList<T>
{
    private readonly T[]? items = items;

    public int Count => count;

    public T this[int index] => index < count ? items![index] : throw new ArgumentOutOfRangeException(nameof(index));

    public static implicit operator ListOf<T>(T[] items) => new(items, items.Length);

    public static implicit operator ListOf<T>(List<T> items) => items.ToArray();

    /// <summary>The list with one more element. For building: of two lists that were made so from one, the later takes the place of the earlier.</summary>
    internal ListOf<T> Append(T item)
    {
        var room = items is { Length: > 0 } ? items : new T[1];
        if (count == room.Length)
            Array.Resize(ref room, count * 2);
        room[count] = item;
        return new ListOf<T>(room, count + 1);
    }

    public Enumerator GetEnumerator() => new(items, count);

    // What LINQ has under these names would put the list into a box first.
    public bool Any(Func<T, bool> isMeant)
    {
        for (var i = 0; i < count; i++)
        {
            if (isMeant(items![i]))
                return true;
        }

        return false;
    }

    public bool All(Func<T, bool> isMeant)
    {
        for (var i = 0; i < count; i++)
        {
            if (!isMeant(items![i]))
                return false;
        }

        return true;
    }

    public T? FirstOrDefault(Func<T, bool> isMeant)
    {
        for (var i = 0; i < count; i++)
        {
            if (isMeant(items![i]))
                return items[i];
        }

        return default;
    }

    public bool Contains(T item)
    {
        for (var i = 0; i < count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(items![i], item))
                return true;
        }

        return false;
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (var i = 0; i < count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public struct Enumerator(T[]? items, int count)
    {
        private int index = -1;

        public readonly T Current => items![index];

        public bool MoveNext() => ++index < count;
    }
}

/// <summary>Makes lists of what stands in brackets.</summary>
internal static class ListOf
{
    public static ListOf<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default(ListOf<T>) : items.ToArray();
}
