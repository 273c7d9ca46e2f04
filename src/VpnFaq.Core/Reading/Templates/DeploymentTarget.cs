namespace VpnFaq.Reading.Templates;

/// <summary>Where resources go: a subscription and a resource group, by name or as placeholders.</summary>
/// <param name="Subscription">A string or an unknown.</param>
/// <param name="ResourceGroup">A string or an unknown.</param>
internal sealed record DeploymentTarget(object Subscription, object ResourceGroup)
{
    public object SubscriptionId => Symbols.Concat(["/subscriptions/", Subscription]);

    public object Id => Symbols.Concat([SubscriptionId, "/resourceGroups/", ResourceGroup]);
}
