using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PairKeysDiffer : PairRule
{
    public override RuleInfo Info { get; } = new(NetworkPairs.ResetSource)
    {
        Id = "VPN802",
        Name = nameof(PairKeysDiffer),
        Title = "Both halves of a VNet-to-VNet connection have the same preshared key",
        Severity = FindingSeverity.Error,
        Reason = "The two gateways authenticate each other with the key; with different keys the tunnel does not come up.",
        Recommendation = "Set one key on both connections.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override Verdict CheckPair(Connection connection, Connection other)
    {
        if (connection.IsCertificateAuthenticated || other.IsCertificateAuthenticated)
            return NotApplicable("The connection authenticates with certificates.");
        if (!connection.SharedKey.TryGet(out var key) || !other.SharedKey.TryGet(out var otherKey))
            return Unknown(connection.SharedKey);
        return key.SameAs(otherKey)
            ? Pass
            : Fail(
                connection.SharedKey.Path,
                "(not shown)",
                $"the key of {other.Name}",
                $"The preshared key is not that of the other half, connection {other.Name}.",
                $"$key = New-VpnPreSharedKey -AsPlainText; {SetKey(connection)}; {SetKey(other)}",
                FixImpact.Interrupts);
    }

    private static string SetKey(Connection connection) =>
        $"Set-AzVirtualNetworkGatewayConnectionSharedKey -Name {Quote(connection.Name)} -ResourceGroupName {Quote(connection.ResourceGroup)} -Value $key";
}
