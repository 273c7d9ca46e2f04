using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

/// <summary>A rule about connections that use NAT rules and BGP, and the BGP address of their site.</summary>
internal abstract class NatBgpRule : NatConnectionRule
{
    protected sealed override Verdict CheckLinked(ListOf<LinkedNatRule> linked, Connection connection, RuleContext context)
    {
        if (!connection.EnableBgp.TryGet(false, out var bgp))
            return Unknown(connection.EnableBgp);
        if (!bgp)
            return NotApplicable("The connection does not use BGP.");
        if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
            return why;
        if (!site.BgpSettings.TryGet(out var settings) || !settings.BgpPeeringAddress.TryGet(out var text))
            return Verdict.Unknown("properties.bgpSettings.bgpPeeringAddress");
        return AddressPrefix.Parse(text) is { IsValid: true } peer
            ? CheckPeer(peer, site, linked, connection)
            : Verdict.Unknown("properties.bgpSettings.bgpPeeringAddress");
    }

    protected abstract Verdict CheckPeer(AddressPrefix peer, LocalNetworkGateway site, ListOf<LinkedNatRule> linked, Connection connection);
}
