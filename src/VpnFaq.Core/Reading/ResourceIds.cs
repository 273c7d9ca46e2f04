using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>The ids that a piece of input names, each as one object however often it stands there: rules compare ids all the time.</summary>
internal sealed class ResourceIds
{
    private readonly Dictionary<string, ResourceId> known = new(StringComparer.Ordinal);

    public ResourceId Of(string text)
    {
        if (!known.TryGetValue(text, out var id))
            known[text] = id = new ResourceId(text);
        return id;
    }
}
