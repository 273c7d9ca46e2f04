using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class GatewayWithoutIdentity : CertificateConnectionRule
{
    public override RuleInfo Info { get; } = new(CertificateConnections.Source)
    {
        Id = "VPN365",
        Name = nameof(GatewayWithoutIdentity),
        Title = "The gateway of a certificate-authenticated connection has a user-assigned identity",
        Severity = FindingSeverity.Error,
        Reason = "The gateway reads its certificate from Key Vault under a user-assigned managed identity.",
        Recommendation = "Assign a managed identity to the gateway and let it read certificates and secrets of the vault.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override Verdict CheckCertificates(Connection connection, RuleContext context)
    {
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        // Older cmdlets leave the identity of a gateway out, so that none is seen does not mean that there is none; a template hides nothing.
        if (!gateway.IdentityType.TryGet(out var type))
            return gateway.IsPlanned && gateway.IdentityType.State == FieldState.NotGiven ? Report(connection, gateway, "no identity is given") : Unknown(gateway.IdentityType);
        return type.IndexOf("UserAssigned", StringComparison.OrdinalIgnoreCase) >= 0 ? Pass : Report(connection, gateway, $"identity.type is {type}");
    }

    private static Failure Report(Connection connection, VirtualNetworkGateway gateway, string why) => Fail(
        connection.AuthenticationType, "PSK, or a gateway with an identity", $"Gateway {gateway.Name} has no user-assigned identity ({why}), so it cannot read its certificate.");
}
