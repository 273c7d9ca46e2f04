using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class IkeV1IPv6 : TunnelRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("ipv6-configuration", "2025-05-02"))
    {
        Id = "VPN117",
        Name = nameof(IkeV1IPv6),
        Title = "A connection with IPv6 prefixes uses IKEv2",
        Severity = FindingSeverity.Error,
        Reason = "Site-to-site tunnels carry IPv6 with IKEv2 only.",
        Recommendation = "Make the connection anew with IKEv2; the protocol of a connection cannot be changed.",
        FaqId = "does-azure-vpn-gateway-support-ipv6",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionProtocol.TryGet("IKEv2", out var protocol))
            return Unknown(connection.ConnectionProtocol);
        if (connection.LocalNetworkGateway2.State == FieldState.NotGiven)
            return NotApplicable("The connection leads to no site.");
        if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
            return why;
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);
        foreach (var prefix in prefixes)
        {
            if (prefix.IsIPv6)
                return connection.IsIkeV1 ? Fail(connection.ConnectionProtocol, "IKEv2", $"Site {site.Name} has IPv6 prefix {prefix}, and {protocol} carries no IPv6.", impact: FixImpact.Recreates) : Pass;
        }

        return NotApplicable("The site has no IPv6 prefix.");
    }
}
