using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class ApipaPrefixListed : BgpSiteRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.PrefixSource)
    {
        Id = "VPN518",
        Name = nameof(ApipaPrefixListed),
        Title = "The prefixes of a site with BGP hold no link-local addresses",
        Severity = FindingSeverity.Error,
        Reason = "Addresses of 169.254.0.0/16 are valid on one link only: Azure takes them as BGP peers, not as prefixes behind a device.",
        Recommendation = "Remove the prefix. The peer address in bgpSettings is enough for the session.",
        FaqId = "what-should-i-specify-as-my-address-prefixes-for-the-local-network-gateway-when-i-use-bgp",
    };

    protected override Verdict CheckSettings(BgpSettings settings, LocalNetworkGateway site, RuleContext context)
    {
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);

        List<Failure>? failures = null;
        foreach (var prefix in prefixes)
        {
            if (prefix.IsLinkLocal)
                (failures ??= []).Add(Fail(site.AddressPrefixes.Path, prefix.Text, "not listed", $"{prefix} is link-local and cannot be a prefix of a site."));
        }

        return From(failures);
    }
}
