namespace VpnFaq.Reading.Templates;

/// <summary>A value of a template, worked out. It still knows where it is written.</summary>
internal sealed class EvaluatedNode(object? value, Written written) : Node
{
    public override NodeKind Kind => value switch
    {
        null => NodeKind.Null,
        TemplateObject => NodeKind.Object,
        TemplateArray => NodeKind.Array,
        string or Unknown { IsId: true } => NodeKind.Text,
        long or double => NodeKind.Number,
        bool => NodeKind.Flag,
        _ => NodeKind.Unreadable,
    };

    public override int Count => value is TemplateArray array ? array.Count : 0;

    public override string? Text => value switch
    {
        bool flag => flag ? "true" : "false",
        Unknown { IsId: true } id => id.Symbol,
        string or long or double => Values.TextOf(value),
        _ => null,
    };

    public override string? Symbol => value is Unknown unknown ? Reading.SafeText.Of(unknown.Symbol) : null;

    public override Origin Origin => Place.Node.Origin;

    public override IEnumerable<KeyValuePair<string, Node>> Properties =>
        value is TemplateObject found ? found.Select(p => new KeyValuePair<string, Node>(p.Key, Property(p.Key)!)) : [];

    public override SecretSource? SecretSource => SecretTracer.Trace(written);

    private Written Place => (value as TemplateObject)?.Source ?? written;

    public override Node? Property(string name) =>
        value is TemplateObject found && found.TryGet(name, out var property) ? new EvaluatedNode(property, Place.Property(name)) : null;

    public override Node Item(int index) => new EvaluatedNode(((TemplateArray)value!)[index], written.Item(index));
}
