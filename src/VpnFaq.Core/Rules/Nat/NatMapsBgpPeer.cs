using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatMapsBgpPeer : NatBgpRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN628",
        Name = nameof(NatMapsBgpPeer),
        Title = "The BGP address of a site is not one that an ingress NAT rule translates",
        Severity = FindingSeverity.Warning,
        Reason = "The gateway looks for its peer at an address that on its side of the translation belongs to nobody.",
        Recommendation = "Choose a BGP address outside of the NAT range; if it has to be translated, enter the address after translation.",
        FaqId = "does-nat-work-with-bgp-connections",
    };

    protected override Verdict CheckPeer(AddressPrefix peer, LocalNetworkGateway site, ListOf<LinkedNatRule> linked, Connection connection)
    {
        if (peer.IsLinkLocal)
            return NotApplicable("The site's BGP address is link-local.");
        var ingress = linked.Where(l => l.IsIngress && l.Rule.IsIngress).ToList();
        if (UnclearMapping(ingress) is { } unclear)
            return unclear;
        if (ingress.Exists(l => l.Rule.SoleExternalPrefix.Contains(peer)))
            return Pass;
        return ingress.Find(l => l.Rule.SoleInternalPrefix.Contains(peer)) is { } link
            ? Fail(link.Path, link.Rule.Name, $"a prefix without {peer}", $"Rule {link.Rule.Name} translates {link.Rule.SoleInternalPrefix}, and with it {peer}, the BGP address that site {site.Name} has here.")
            : Pass;
    }
}
