using System.Text;

namespace VpnFaq.Reading.Templates;

/// <summary>Tells templates and parameter files by the schema that they name.</summary>
internal static class TemplateSchema
{
    public static bool IsTemplate(Node node) => Names(node, "deploymentTemplate.json") && node.Property("resources") is { Kind: NodeKind.Array or NodeKind.Object };

    public static bool IsParameterFile(Node node) => Names(node, "deploymentParameters.json");

    /// <summary>What tells a template that stands in no file from others.</summary>
    public static string Sketch(Node template)
    {
        var text = new StringBuilder();
        Sketch(template, text, 0);
        return text.ToString();
    }

    private static void Sketch(Node node, StringBuilder text, int depth)
    {
        if (depth == 12 || text.Length > Budget.MaxText)
            return;
        foreach (var property in node.Properties)
        {
            text.Append(property.Key).Append(':').Append(property.Value.Text).Append(',');
            Sketch(property.Value, text, depth + 1);
        }

        for (var i = 0; i < node.Count; i++)
        {
            text.Append(node.Item(i).Text).Append(';');
            Sketch(node.Item(i), text, depth + 1);
        }
    }

    private static bool Names(Node node, string file) =>
        node.Kind == NodeKind.Object && node.Property("$schema") is { Kind: NodeKind.Text, Text: { } schema } && schema.TrimEnd('#').EndsWith(file, StringComparison.OrdinalIgnoreCase);
}
