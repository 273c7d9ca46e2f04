using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class BgpSettingsUnused : UnusedBgpRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("can-i-mix-bgp-with-non-bgp-connections-for-my-azure-vpn-gateways", "2026-06-04"))
    {
        Id = "VPN512",
        Name = nameof(BgpSettingsUnused),
        Title = "A site with BGP settings is connected with BGP",
        Severity = FindingSeverity.Information,
        Reason = "The connection routes by the listed prefixes only; ASN and peer address of the site wait for a switch that was perhaps forgotten.",
        Recommendation = "Switch BGP on for the connection, or remove the BGP settings of the site.",
        FaqId = "can-i-mix-bgp-with-non-bgp-connections-for-my-azure-vpn-gateways",
    };

    protected override Verdict CheckUnused(bool hasPrefixes, LocalNetworkGateway site, Connection connection, RuleContext context) => hasPrefixes
        ? Fail(connection.EnableBgp, "true", $"Site {site.Name} has BGP settings, and the connection does not use BGP.")
        : NotApplicable("The site lists no prefixes; another rule speaks of that.");
}
