using System.Text;
using System.Text.Json;

namespace VpnFaq.Reading;

/// <summary>What tools put around resources: pages of lists, what-if results, answers of a web request.</summary>
internal static class Envelope
{
    private static readonly string[] Lists = ["value", "data", "resources"];

    private static readonly string[] SignsOfMore = ["nextLink", "@odata.nextLink", "skipToken", "$skipToken", "skip_token"];

    /// <summary>What is inside; null where the object is no envelope.</summary>
    public static IEnumerable<Node>? Open(Node node) =>
        PageOf(node) ?? ChangesOf(node) ?? (node.Property("properties") is { } inner ? ChangesOf(inner) : null) ?? ChangeOf(node) ?? ContentOf(node);

    /// <summary>Whether a page names the next one.</summary>
    public static bool HasMore(Node node) => SignsOfMore.Any(sign => node.Property(sign) is { Kind: NodeKind.Text, Text.Length: > 0 });

    /// <summary>JSON in a text; null where the text is none.</summary>
    public static Node? Json(string text)
    {
        var trimmed = text.TrimStart();
        if (trimmed.Length == 0 || trimmed[0] is not ('{' or '['))
            return null;
        try
        {
            return JsonText.Parse(string.Empty, Encoding.UTF8.GetBytes(text)).Root;
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
            ? Enumerable.Range(0, changes.Count).Select(i => changes.Item(i).Property("after")).Where(after => after is { Kind: not NodeKind.Null }).Select(after => after!)
            : null;

    // One change of a what-if result, piped by itself.
    private static Node[]? ChangeOf(Node node) =>
        node.Property("changeType") is null || node.Property("after") is not { } after ? null : after.Kind == NodeKind.Null ? [] : [after];

    private static Node[]? ContentOf(Node node) =>
        node.Property("content") is { Kind: NodeKind.Text, Text: { } text } && Json(text) is { } content ? [content] : null;
}
