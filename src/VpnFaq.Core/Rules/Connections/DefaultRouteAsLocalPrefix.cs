using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class DefaultRouteAsLocalPrefix : Rule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("about-site-to-site-tunneling", "2023-09-22"))
    {
        Id = "VPN305",
        Name = nameof(DefaultRouteAsLocalPrefix),
        Title = "The site does not list the whole address space as its prefix",
        Severity = FindingSeverity.Warning,
        Reason = "Forced tunneling has two documented ways: a default route announced by BGP, or a default site set on the gateway. A site prefix of length 0 is neither.",
        Recommendation = "Set the site as default site of the gateway, or announce the default route by BGP, and list the site's own prefixes.",
        FaqId = "can-i-configure-forced-tunneling",
    };

    protected override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);
        if (prefixes.Count == 0)
            return NotApplicable("The site lists no prefixes.");
        foreach (var prefix in prefixes)
        {
            if (prefix.IsEverything)
                return Fail(site.AddressPrefixes.Path, prefix.Text, "the site's own prefixes", $"{prefix} stands for every address there is, the virtual network's included.");
        }

        return Pass;
    }
}
