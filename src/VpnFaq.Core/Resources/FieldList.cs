namespace VpnFaq.Resources;

/// <summary>Lists that may not be given.</summary>
internal static class FieldList
{
    /// <summary>The elements, none where the list is not given; false only where it cannot be read.</summary>
    public static bool TryGetItems<T>(this Field<ListOf<T>> field, out ListOf<T> items) => field.TryGet(default, out items);

    /// <summary>The elements that are known; none otherwise. For joins that collect what is there.</summary>
    public static ListOf<T> Items<T>(this Field<ListOf<T>> field) => field.Or(default);
}
