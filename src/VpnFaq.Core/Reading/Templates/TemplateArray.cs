using System.Collections;

namespace VpnFaq.Reading.Templates;

/// <summary>A list in a template.</summary>
internal sealed class TemplateArray : IReadOnlyList<object?>
{
    private readonly List<object?> items = [];

    public TemplateArray()
    {
    }

    public TemplateArray(IEnumerable<object?> items)
    {
        foreach (var item in items)
            Add(item);
    }

    public int Count => items.Count;

    /// <summary>Levels of nesting, 1 for a list of plain values.</summary>
    public int Depth { get; private set; } = 1;

    /// <summary>Whether nothing in it is unknown.</summary>
    public bool IsWhollyKnown { get; private set; } = true;

    public object? this[int index] => items[index];

    public void Add(object? item)
    {
        Depth = Math.Max(Depth, Values.DepthAbove(item));
        IsWhollyKnown &= Values.IsWhollyKnown(item);
        items.Add(item);
    }

    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
