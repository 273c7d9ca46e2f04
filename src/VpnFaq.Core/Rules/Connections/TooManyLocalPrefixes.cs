using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class TooManyLocalPrefixes : Rule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(Limits.Source)
    {
        Id = "VPN307",
        Name = nameof(TooManyLocalPrefixes),
        Title = "The site lists at most 1,000 prefixes",
        Severity = FindingSeverity.Error,
        Reason = "A local network gateway holds no more.",
        Recommendation = "Summarize neighbouring prefixes, or let the device announce them by BGP.",
        FaqId = "service-limits",
    };

    protected override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);
        if (prefixes.Count == 0)
            return NotApplicable("The site lists no prefixes.");
        return prefixes.Count <= LocalNetworks.MaxPrefixes
            ? Pass
            : Fail(site.AddressPrefixes.Path, $"{Count(prefixes.Count)} prefixes", $"{Count(LocalNetworks.MaxPrefixes)} or fewer", $"{Count(prefixes.Count)} prefixes are more than a local network gateway holds.");
    }
}
