using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using VpnFaq.PreSharedKeys;
using VpnFaq.Reading.Templates;
using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>
/// The fields of one resource, or of one part of it, by Azure's own paths. Where a shape spells a name in another way
/// than REST does, the mapping gives that name too; it stands where the last segment of the path stands.
/// </summary>
/// <param name="node">The resource or part.</param>
/// <param name="ids">The ids of the input.</param>
internal sealed class Fields(Node node, ResourceIds ids)
{
    private readonly Node body = PropertyPath.Body(node);

    /// <summary>How many fields the input gives: the fuller of two forms of one resource has more.</summary>
    public int GivenCount { get; private set; }

    /// <summary>Whether an object or a list was found written as plain text.</summary>
    public bool IsCutByDepth { get; private set; } = node.Property("properties") is { } properties && IsObjectAsText(properties);

    public Origin Origin => node.Origin;

    /// <summary>Whether the input wraps the fields in <c>properties</c> as REST does; objects of the cmdlets do not.</summary>
    public bool IsWrapped => node.Has("properties");

    public Field<string> Text(PropertyPath path, string? otherName = null)
    {
        var found = Find(path, otherName);
        if (found is null or { Kind: NodeKind.Null })
            return Field<string>.NotGiven(path);
        if (found.Kind == NodeKind.Unreadable || found.SafeText is not { } text)
            return Field<string>.Unreadable(path);
        return text.Length == 0 ? Field<string>.NotGiven(path) : Given(path, text);
    }

    public Field<bool> Flag(PropertyPath path, string? otherName = null)
    {
        var found = Find(path, otherName);
        if (found is null or { Kind: NodeKind.Null })
            return Field<bool>.NotGiven(path);
        return found.Kind is NodeKind.Flag or NodeKind.Text && bool.TryParse(found.SafeText, out var flag) ? Given(path, flag) : Field<bool>.Unreadable(path);
    }

    /// <param name="path">Azure's path.</param>
    /// <param name="zeroMeansNotGiven">For numbers that the cmdlets' classes cannot leave out: they show 0 where the service has its default.</param>
    public Field<long> Number(PropertyPath path, bool zeroMeansNotGiven = false)
    {
        var found = Find(path, null);
        if (found is null or { Kind: NodeKind.Null } or { IsEmptyText: true })
            return Field<long>.NotGiven(path);
        if (found.Kind is not (NodeKind.Number or NodeKind.Text) || !TryWhole(found.SafeText, out var number))
            return Field<long>.Unreadable(path);
        return number == 0 && zeroMeansNotGiven ? Field<long>.NotGiven(path) : Given(path, number);
    }

    /// <summary>The id of another resource: an object that has an id, or the id itself.</summary>
    public Field<ResourceId> Reference(PropertyPath path, string? otherName = null)
    {
        var found = Find(path, otherName);
        var id = found is { Kind: NodeKind.Object } ? found.Property("id") : found;
        if (id is null or { Kind: NodeKind.Null } or { IsEmptyText: true })
            return Field<ResourceId>.NotGiven(path);
        return TryReference(id, ids, out var reference) ? Given(path, reference) : NotAnObject<ResourceId>(path, id);
    }

    public Field<ListOf<string>> Texts(PropertyPath path, string? otherName = null) =>
        List(path, otherName, static (Node item, ResourceIds _, [NotNullWhen(true)] out string? text) => TryText(item, out text));

    public Field<ListOf<AddressPrefix>> Prefixes(PropertyPath path, string? otherName = null) =>
        List(path, otherName, static (Node item, ResourceIds _, out AddressPrefix prefix) => TryPrefix(item, out prefix));

    public Field<ListOf<ResourceId>> References(PropertyPath path) => List<ResourceId>(path, null, TryReference);

    /// <summary>The objects of a list; each is told its path from the resource.</summary>
    public Field<ListOf<T>> Parts<T>(PropertyPath path, Func<Fields, string, T> read, string? otherName = null)
    {
        var found = Find(path, otherName);
        if (found is null or { Kind: NodeKind.Null } or { IsEmptyText: true })
            return Field<ListOf<T>>.NotGiven(path);
        var isList = found.Kind == NodeKind.Array;
        var count = isList ? found.Count : 1;
        var parts = count == 0 ? [] : new T[count];
        for (var i = 0; i < count; i++)
        {
            var item = isList ? found.Item(i) : found;
            if (item.Kind != NodeKind.Object)
                return NotAnObject<ListOf<T>>(path, item);
            var fields = new Fields(item, ids);
            parts[i] = read(fields, path.Item(i));
            GivenCount += fields.GivenCount;
            IsCutByDepth |= fields.IsCutByDepth;
        }

        return Given<ListOf<T>>(path, parts);
    }

    /// <summary>An object inside this one; fields in it are read by their paths from this one.</summary>
    public Field<T> Part<T>(PropertyPath path, Func<Fields, T> read)
    {
        var found = Find(path, null);
        if (found is null or { Kind: NodeKind.Null })
            return Field<T>.NotGiven(path);
        return found.Kind == NodeKind.Object ? Given(path, read(this)) : NotAnObject<T>(path, found);
    }

    /// <summary>A preshared key: what the rules may know of it, never the key.</summary>
    public Field<KeyTraits> Key(PropertyPath path)
    {
        var found = Find(path, null);
        if (found is null or { Kind: NodeKind.Null } or { IsEmptyText: true })
            return Field<KeyTraits>.NotGiven(path);
        return found is { Kind: NodeKind.Text, Text: { } key } && !IsMask(key) ? Given(path, KeyTraits.Of(key)) : Field<KeyTraits>.Unreadable(path);
    }

    /// <summary>A public certificate: its form and what it says, not its text, in which a private key may stand.</summary>
    public Field<CertificateText> Certificate(PropertyPath path)
    {
        var found = Find(path, null);
        if (found is null or { Kind: NodeKind.Null } or { IsEmptyText: true })
            return Field<CertificateText>.NotGiven(path);
        return found is { Kind: NodeKind.Text, Text: { } text } ? Given(path, CertificateText.Of(text)) : Field<CertificateText>.Unreadable(path);
    }

    /// <summary>Any other secret: whether there is one, nothing else.</summary>
    public Field<bool> Secret(PropertyPath path)
    {
        var found = Find(path, null);
        if (found is null or { Kind: NodeKind.Null } or { IsEmptyText: true })
            return Field<bool>.NotGiven(path);
        return found.Kind == NodeKind.Text ? Given(path, true) : Field<bool>.Unreadable(path);
    }

    /// <summary>Where a template takes a secret from; not given for input that is no template.</summary>
    public Field<SecretSource> SecretSource(PropertyPath path)
    {
        var found = node is EvaluatedNode ? Find(path, null) : null;
        return found is null or { Kind: NodeKind.Null } or { IsEmptyText: true } || found.SecretSource is not { } source
            ? Field<SecretSource>.NotGiven(path)
            : Field<SecretSource>.Given(path, source);
    }

    /// <summary>What stands for a value that only the deployment of a template knows; null where there is no such value.</summary>
    public string? Symbol(PropertyPath path) => node is EvaluatedNode ? Find(path, null)?.Symbol : null;

    private Node? Find(PropertyPath path, string? otherName)
    {
        var found = path.Follow(node, body, otherName);
        IsCutByDepth |= found is HiddenNode { Instead: { } instead } && IsObjectAsText(instead);
        return found;
    }

    private Field<T> NotAnObject<T>(PropertyPath path, Node found)
    {
        IsCutByDepth |= IsObjectAsText(found);
        return Field<T>.Unreadable(path);
    }

    // The string that PowerShell makes of an object or a list.
    private static bool IsObjectAsText(Node found) => found is { Kind: NodeKind.Text, Text: { } text }
        && (text.StartsWith("@{", StringComparison.Ordinal) || text.EndsWith("[]", StringComparison.Ordinal)
            || text.StartsWith("System.", StringComparison.Ordinal) || text.StartsWith("Microsoft.Azure.Commands.", StringComparison.Ordinal));

    private Field<T> Given<T>(PropertyPath path, T value)
    {
        GivenCount++;
        return Field<T>.Given(path, value);
    }

    // Some tools write 65515 as 65515.0.
    private static bool TryWhole(string? text, out long number)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
            return true;
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact)
            || exact != decimal.Truncate(exact) || Math.Abs(exact) > long.MaxValue)
            return false;
        number = (long)exact;
        return true;
    }

    // What-if and exports show a secret as stars; they say nothing of the key.
    private static bool IsMask(string key) => key.AsSpan().TrimStart('*').IsEmpty;

    private static bool TryText(Node item, [NotNullWhen(true)] out string? text)
    {
        text = item.Kind == NodeKind.Text ? item.SafeText : null;
        return text is not null;
    }

    private static bool TryPrefix(Node item, out AddressPrefix prefix)
    {
        var known = TryText(item, out var text);
        prefix = known ? AddressPrefix.Parse(text!) : default;
        return known;
    }

    private static bool TryReference(Node item, ResourceIds ids, [NotNullWhen(true)] out ResourceId? id)
    {
        var node = item.Kind == NodeKind.Object ? item.Property("id") : item;
        id = node?.Id(ids);
        return id is not null;
    }

    // One element that cannot be read makes the list unreadable: a rule over the rest would judge what it has not seen.
    private Field<ListOf<T>> List<T>(PropertyPath path, string? otherName, TryRead<T> read)
    {
        var found = Find(path, otherName);
        if (found is null or { Kind: NodeKind.Null } or { IsEmptyText: true })
            return Field<ListOf<T>>.NotGiven(path);
        found = JoinedNode.Of(found) ?? found;
        if (found.Kind != NodeKind.Array)
            return !IsObjectAsText(found) && read(found, ids, out var single) ? Given<ListOf<T>>(path, [single]) : NotAnObject<ListOf<T>>(path, found);

        var items = found.Count == 0 ? [] : new T[found.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var node = found.Item(i);
            if (!read(node, ids, out var item))
                return NotAnObject<ListOf<T>>(path, node);
            items[i] = item;
        }

        return Given<ListOf<T>>(path, items);
    }

    private delegate bool TryRead<T>(Node item, ResourceIds ids, [NotNullWhen(true)] out T? value);
}
