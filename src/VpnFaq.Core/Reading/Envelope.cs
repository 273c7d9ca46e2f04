using System.Text;
using System.Text.Json;

namespace VpnFaq.Reading;

/// <summary>What tools put around resources: pages of lists, what-if results, answers of a web request.</summary>
internal static class Envelope
{
    /// <summary>The names under which a page holds its list.</summary>
    public static readonly string[] Lists = ["value", "data", "resources"];

    /// <summary>The names under which a page tells of the next one.</summary>
    public static readonly string[] SignsOfMore = ["nextLink", "@odata.nextLink", "skipToken", "$skipToken", "skip_token"];

    /// <summary>What is inside; null where the object is no envelope.</summary>
    public static IEnumerable<Node>? Open(Node node) =>
        PageOf(node) ?? ChangesOf(node) ?? (node.Property("properties") is { } inner ? ChangesOf(inner) : null) ?? ChangeOf(node) ?? ContentOf(node) ?? SoleResourceOf(node);

    /// <summary>Whether a page names the next one.</summary>
    public static bool HasMore(Node node) => SignsOfMore.Any(sign => node.Property(sign) is { Kind: NodeKind.Text, Text.Length: > 0 });

    /// <summary>Whether an object is a change of a what-if result, which names the resource that it is about and is none.</summary>
    public static bool IsChange(Node node) => node.Has("changeType");

    /// <summary>Whether a what-if result was asked for ids alone: something changes, and no state of it is told.</summary>
    public static bool HasIdsOnly(Node node)
    {
        var changes = node.Property("changes") ?? node.Property("properties")?.Property("changes");
        return changes is { Kind: NodeKind.Array, Count: > 0 } ? Enumerable.Range(0, changes.Count).All(i => IsIdOnly(changes.Item(i))) : IsChange(node) && IsIdOnly(node);
    }

    /// <summary>JSON in a text; null where the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="holder">Where the text stands.</param>
    public static Node? Json(string text, Origin holder = default)
    {
        var trimmed = text.TrimStart();
        if (trimmed.Length == 0 || trimmed[0] is not ('{' or '['))
            return null;
        try
        {
            return JsonText.Parse(string.Empty, Encoding.UTF8.GetBytes(text), holder).Root;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Node[]? PageOf(Node node)
    {
        foreach (var name in Lists)
        {
            if (node.Property(name) is { Kind: NodeKind.Array } list)
                return [list];
        }

        return null;
    }

    // What-if: the state after the deployment is what will be judged; what is deleted is judged no more.
    private static IEnumerable<Node>? ChangesOf(Node node) =>
        node.Property("changes") is { Kind: NodeKind.Array } changes
            ? Enumerable.Range(0, changes.Count).SelectMany(i => StateOf(changes.Item(i)))
            : null;

    // One change of a what-if result, by itself.
    private static Node[]? ChangeOf(Node node) => IsChange(node) ? StateOf(node) : null;

    private static bool IsIdOnly(Node change) => !change.Has("after") && !change.Has("before");

    // What stays as it is may be told once, as the state before.
    private static Node[] StateOf(Node change)
    {
        if (change.Property("after") is { Kind: not NodeKind.Null } after)
            return [after];
        return change.Property("before") is { Kind: not NodeKind.Null } before && !IsDeletion(change) ? [before] : [];
    }

    // ConvertTo-Json writes the number of the change.
    private static bool IsDeletion(Node change) => change.Property("changeType")?.Text is { } type && (type == "1" || type.Equals("Delete", StringComparison.OrdinalIgnoreCase));

    private static Node[]? ContentOf(Node node) =>
        node.Property("content") is { Kind: NodeKind.Text, Text: { } text } content && Json(text, content.Origin) is { } json ? [json] : null;

    // az network ... create puts its resource under a name: { "vnetGateway": { ... } }.
    private static Node[]? SoleResourceOf(Node node) =>
        node.Properties.Take(2).ToList() is [{ Value: { Kind: NodeKind.Object } only }] && only.Property("id") is { Kind: NodeKind.Text, Text: { } id } && id.StartsWith("/", StringComparison.Ordinal) ? [only] : null;
}
