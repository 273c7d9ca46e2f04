using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>What rules about gateways ask of the resources around one.</summary>
internal static class GatewayJoins
{
    /// <summary>Whether more tunnels start at a gateway than it may have.</summary>
    /// <param name="context">What the rule sees.</param>
    /// <param name="gateway">The gateway.</param>
    /// <param name="limit">How many it may have.</param>
    /// <param name="tunnels">How many there are for sure.</param>
    /// <param name="otherwise">The verdict where there are not more, or where that cannot be told.</param>
    public static bool ExceedsTunnels(this RuleContext context, VirtualNetworkGateway gateway, int limit, out int tunnels, out Verdict otherwise)
    {
        tunnels = context.Topology.CountTunnels(gateway, out var possible);
        otherwise = possible == 0 ? Verdict.NotApplicable("No connection of the gateway was given.")
            : possible > limit ? Verdict.Unknown("properties.connectionType")
            : Verdict.Pass;
        return tunnels > limit;
    }

    /// <summary>The first public address of a gateway that is of the Basic SKU, null where none is; false where none is known and some cannot be told, and why.</summary>
    public static bool TryGetBasicAddress(this RuleContext context, VirtualNetworkGateway gateway, out PublicIPAddress? basic, out Verdict why)
    {
        basic = null;
        why = Verdict.Unknown(gateway.IPConfigurations.Path);
        if (!gateway.IPConfigurations.TryGetItems(out var configurations))
            return false;
        var isTold = true;
        foreach (var configuration in configurations)
        {
            if (!configuration.PublicIPAddress.TryGet(out var id))
                continue;
            var address = context.Topology.Find<PublicIPAddress>(id);
            if (address is { IsBasic: true })
            {
                basic = address;
                return true;
            }

            if (address is { SkuName.IsGiven: true })
                continue;
            why = address is null ? Verdict.NotGiven(new MissingResource(PublicIPAddress.ResourceKind, id)) : Verdict.Unknown(address.SkuName.Path);
            isTold = false;
        }

        return isTold;
    }
}
