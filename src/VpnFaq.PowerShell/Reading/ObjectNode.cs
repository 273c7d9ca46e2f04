using System.Collections;
using System.Globalization;
using System.Management.Automation;
using VpnFaq.Reading;

namespace VpnFaq.PowerShell.Reading;

/// <summary>A value that PowerShell holds: an object of a cmdlet, alive or deserialised, a hashtable, a list.</summary>
internal sealed class ObjectNode : Node
{
    // What-if results hold resources as JSON tokens of whatever Newtonsoft.Json the Az module brought; its text is JSON.
    private const string JsonTokens = "Newtonsoft.Json.Linq.J";

    private static readonly ObjectNode Failed = new(null, NodeKind.Unreadable);

    private readonly object? value;
    private IList? items;

    private ObjectNode(object? value, NodeKind kind) => (this.value, Kind) = (value, kind);

    public override NodeKind Kind { get; }

    public override int Count => Kind == NodeKind.Array ? Items.Count : 0;

    public override string? Text => Kind switch
    {
        NodeKind.Text => value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture),
        NodeKind.Number => Convert.ToString(value, CultureInfo.InvariantCulture),
        NodeKind.Flag => value is true ? "true" : "false",
        _ => null,
    };

    public override IEnumerable<string> TypeNames => Kind == NodeKind.Object && value is not IDictionary ? PSObject.AsPSObject(value).TypeNames : [];

    public override object? Identity => value is null or string || value.GetType().IsValueType ? null : value;

    private IList Items => items ??= value as IList ?? Enumerated((IEnumerable)value!);

    public static Node Of(object? value)
    {
        // A custom object is its own base object; everything else is looked at without the wrapper.
        var bare = value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
        if (bare?.GetType().FullName?.StartsWith(JsonTokens, StringComparison.Ordinal) == true && Envelope.Json(bare.ToString() ?? string.Empty) is { } json)
            return json;
        return bare switch
        {
            null => new ObjectNode(null, NodeKind.Null),
            string or char or Enum or Guid or Uri or DateTime or DateTimeOffset => new ObjectNode(bare, NodeKind.Text),
            bool => new ObjectNode(bare, NodeKind.Flag),
            SwitchParameter given => new ObjectNode(given.IsPresent, NodeKind.Flag),
            byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal => new ObjectNode(bare, NodeKind.Number),
            IDictionary => new ObjectNode(bare, NodeKind.Object),
            IEnumerable => new ObjectNode(bare, NodeKind.Array),
            _ => new ObjectNode(value, NodeKind.Object),
        };
    }

    public override IEnumerable<KeyValuePair<string, Node>> Properties
    {
        get
        {
            if (Kind != NodeKind.Object)
                return [];
            var names = value is IDictionary dictionary ? dictionary.Keys.OfType<string>() : PSObject.AsPSObject(value).Properties.Select(p => p.Name);
            return names.ToList().Select(name => new KeyValuePair<string, Node>(name, Property(name) ?? Failed));
        }
    }

    public override Node? Property(string name) => Kind switch
    {
        NodeKind.Object => value is IDictionary dictionary ? Entry(dictionary, name) : Member(name),
        // A list of a class of its own can tell more than its elements: Search-AzGraph's has a token for the next page.
        NodeKind.Array when value is not Array => Member(name),
        _ => null,
    };

    public override Node Item(int index) => Items[index] as Node ?? Of(Items[index]);

    // A list that fails on the way is as unreadable as a property that fails.
    private static List<object?> Enumerated(IEnumerable values)
    {
        var read = new List<object?>();
        try
        {
            foreach (var item in values)
                read.Add(item);
        }
#pragma warning disable CA1031 // Whatever the object's own code throws.
        catch (Exception)
        {
            read.Add(Failed);
        }
#pragma warning restore CA1031

        return read;
    }

    private static Node? Entry(IDictionary dictionary, string name)
    {
        if (dictionary.Contains(name))
            return Of(dictionary[name]);
        foreach (var key in dictionary.Keys)
        {
            if (string.Equals(key as string, name, StringComparison.OrdinalIgnoreCase))
                return Of(dictionary[key]);
        }

        return null;
    }

    private Node? Member(string name)
    {
        if (PSObject.AsPSObject(value).Properties[name] is not { } property)
            return null;
        try
        {
            return Of(property.Value);
        }
        catch (ExtendedTypeSystemException)
        {
            return Failed;
        }
    }
}
