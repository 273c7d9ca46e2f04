namespace VpnFaq.Resources;

/// <summary>Resources of a class by the id of what they refer to, in the order of the input.</summary>
internal sealed class Referrers<T>
    where T : Resource
{
    private readonly Dictionary<ResourceId, ListOf<T>> byId = [];

    public bool Any => byId.Count > 0;

    public ListOf<T> Of(ResourceId? id) => id is not null && byId.TryGetValue(id, out var found) ? found : [];

    public void Put(ResourceId? id, T referrer)
    {
        if (id is null)
            return;
        var found = Of(id);
        // A resource is joined in one go, so that it is there already can only be seen at the end.
        if (found.Count == 0 || found[found.Count - 1] != referrer)
            byId[id] = found.Append(referrer);
    }
}
