using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

/// <summary>A rule about connections that choose custom BGP addresses of their gateway.</summary>
internal abstract class ChosenBgpAddressRule : TunnelRule
{
    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.GatewayCustomBgpIpAddresses.TryGetItems(out var chosen))
            return Unknown(connection.GatewayCustomBgpIpAddresses);
        return chosen.Count == 0 ? NotApplicable("The connection chooses no custom BGP addresses.") : CheckChosen(chosen, connection, context);
    }

    protected abstract Verdict CheckChosen(ListOf<CustomBgpIpAddress> chosen, Connection connection, RuleContext context);
}
