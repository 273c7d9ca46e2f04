using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class EntraAudienceOfOtherCloud : EntraRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.About)
    {
        Id = "VPN743",
        Name = nameof(EntraAudienceOfOtherCloud),
        Title = "The audience and the tenant belong to the same cloud",
        Severity = FindingSeverity.Error,
        Reason = "The manually registered client has an id of its own in each cloud, and exists in that cloud only.",
        Recommendation = "Use the audience of the client that Microsoft registered; it is the same in every cloud.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckEntra(VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        if (!client.AadAudience.TryGet(out var audience))
            return Unknown(client.AadAudience);
        if (EntraClients.CloudOfAudience(audience) is not { } cloud)
            return NotApplicable("The audience is not that of a manually registered client.");
        if (!client.AadTenant.TryGet(out var address))
            return Unknown(client.AadTenant);
        var host = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? EntraClients.CloudOfHost(uri.Host) : null;
        return host is null || host == cloud
            ? Pass
            : Fail(client.AadAudience, ManualEntraApps.Successor, $"The audience is that of {cloud}, and the tenant is in {host}.");
    }
}
