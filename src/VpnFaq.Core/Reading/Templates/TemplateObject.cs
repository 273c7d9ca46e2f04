using System.Collections;

namespace VpnFaq.Reading.Templates;

/// <summary>An object in a template: properties in their order, found without regard to case.</summary>
internal sealed class TemplateObject : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly List<KeyValuePair<string, object?>> properties = [];
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);

    public int Count => properties.Count;

    /// <summary>Levels of nesting, 1 for an object of plain values.</summary>
    public int Depth { get; private set; } = 1;

    /// <summary>Whether nothing in it is unknown.</summary>
    public bool IsWhollyKnown { get; private set; } = true;

    /// <summary>Where the object is written down; null for one that a function made.</summary>
    public Written? Source { get; init; }

    public IEnumerable<string> Keys => properties.Select(p => p.Key);

    public object? this[string name]
    {
        set
        {
            Depth = Math.Max(Depth, Values.DepthAbove(value));
            IsWhollyKnown &= Values.IsWhollyKnown(value);
            var property = new KeyValuePair<string, object?>(name, value);
            if (places.TryGetValue(name, out var place))
            {
                properties[place] = property;
            }
            else
            {
                places[name] = properties.Count;
                properties.Add(property);
            }
        }
    }

    public bool Contains(string name) => places.ContainsKey(name);

    public bool TryGet(string name, out object? value)
    {
        var found = places.TryGetValue(name, out var place);
        value = found ? properties[place].Value : null;
        return found;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
