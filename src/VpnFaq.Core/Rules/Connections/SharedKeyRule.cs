using VpnFaq.PreSharedKeys;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about the preshared key of a tunnel. It knows traits of the key, never the key.</summary>
internal abstract class SharedKeyRule : TunnelRule
{
    /// <summary>Stands where other findings show a value.</summary>
    protected const string Hidden = "(not shown)";

    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (connection.AuthenticationType.IsUnreadable)
            return Unknown(connection.AuthenticationType);
        if (connection.IsCertificateAuthenticated)
            return NotApplicable("The connection authenticates with certificates.");
        return connection.SharedKey.TryGet(out var key) ? CheckKey(key, connection, context) : Unknown(connection.SharedKey);
    }

    protected abstract Verdict CheckKey(KeyTraits key, Connection connection, RuleContext context);

    /// <summary>A finding at the key, with a command that sets a new one.</summary>
    protected static Failure FailKey(Connection connection, string expected, string message) => Fail(
        connection.SharedKey.Path,
        Hidden,
        expected,
        message,
        $"$key = New-VpnPreSharedKey -AsPlainText; Set-AzVirtualNetworkGatewayConnectionSharedKey -Name {Quote(connection.Name)} -ResourceGroupName {Quote(connection.ResourceGroup)} -Value $key",
        FixImpact.Interrupts);
}
