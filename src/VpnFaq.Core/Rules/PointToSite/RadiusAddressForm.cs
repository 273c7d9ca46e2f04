using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RadiusAddressForm : RadiusRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Radius)
    {
        Id = "VPN747",
        Name = nameof(RadiusAddressForm),
        Title = "A RADIUS server is named by its IP address",
        Severity = FindingSeverity.Warning,
        Reason = "The settings ask for an address; a name may be accepted, but nobody says that it is ever looked up.",
        Recommendation = "Enter the server's IP address.",
        FaqId = "what-are-the-connectivity-requirements-to-ensure-that-the-azure-gateway-can-reach-an-on-premises-radius-server",
    };

    protected override Verdict CheckServers(ListOf<RadiusAddress> servers, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (servers.Count == 0)
            return NotApplicable("No RADIUS server is named.");
        if (client.RadiusServers.Items().FirstOrDefault(s => s.Address.IsUnreadable) is { } unclear)
            return Unknown(unclear, unclear.Address);
        return From([.. servers.Where(s => !s.Parsed.IsSingleAddress).Select(s => Fail(s.Path, s.Text, "an IP address", $"{s.Text} is not an IP address."))]);
    }
}
