namespace VpnFaq.Resources;

/// <summary>Takes ids for equal that have subscription and resource group in common.</summary>
internal sealed class ByResourceGroup : IEqualityComparer<ResourceId>
{
    bool IEqualityComparer<ResourceId>.Equals(ResourceId? x, ResourceId? y) =>
        string.Equals(x!.ResourceGroup, y!.ResourceGroup, StringComparison.OrdinalIgnoreCase)
        && string.Equals(x.Subscription, y.Subscription, StringComparison.OrdinalIgnoreCase);

    // The same group in two subscriptions is rare.
    int IEqualityComparer<ResourceId>.GetHashCode(ResourceId id) => StringComparer.OrdinalIgnoreCase.GetHashCode(id.ResourceGroup ?? string.Empty);
}
