using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class SecretWithoutUse : Rule<Connection>
{
    public override RuleInfo Info { get; } = new(ConnectionValues.Source)
    {
        Id = "VPN338",
        Name = nameof(SecretWithoutUse),
        Title = "The connection carries only the secret that its kind uses",
        Severity = FindingSeverity.Information,
        Reason = "Tunnels use a preshared key or certificates, ExpressRoute connections an authorization key. A secret that nothing uses can only be lost.",
        Recommendation = "Take the secret out of the connection and of the files that it came from.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override Verdict Check(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionType.TryGet(out var type))
            return Unknown(connection.ConnectionType);
        if (connection.IsExpressRoute)
            return connection.SharedKey.IsGiven ? Report(connection.SharedKey.Path, "An ExpressRoute connection uses no preshared key.") : Pass;
        if (!connection.IsSiteToSite && !connection.IsVnetToVnet)
            return NotApplicable("The connection is of type {0}.", type);
        if (connection.AuthorizationKey.IsGiven)
            return Report(connection.AuthorizationKey.Path, $"A connection of type {type} uses no authorization key.");
        return connection.IsCertificateAuthenticated && connection.SharedKey.IsGiven
            ? Report(connection.SharedKey.Path, "The connection authenticates with certificates and uses no preshared key.")
            : Pass;
    }

    private static Verdict Report(string property, string message) => Fail(property, "(a secret)", "none", message);
}
