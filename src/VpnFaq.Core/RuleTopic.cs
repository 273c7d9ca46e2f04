namespace VpnFaq;

/// <summary>What a rule is about. The value is the first digit of the rule's number.</summary>
public enum RuleTopic
{
    /// <summary>VPN1xx: gateway and SKU.</summary>
    Gateway = 1,

    /// <summary>VPN2xx: gateway subnet, public IP and network.</summary>
    Network = 2,

    /// <summary>VPN3xx: connections and local network gateways.</summary>
    Connection = 3,

    /// <summary>VPN4xx: IPsec/IKE policy.</summary>
    IpsecPolicy = 4,

    /// <summary>VPN5xx: BGP and routing.</summary>
    Bgp = 5,

    /// <summary>VPN6xx: NAT.</summary>
    Nat = 6,

    /// <summary>VPN7xx: point-to-site.</summary>
    PointToSite = 7,

    /// <summary>VPN8xx: VNet-to-VNet and coexistence with ExpressRoute.</summary>
    Coexistence = 8,

    /// <summary>VPN9xx: retirements and maintenance.</summary>
    Retirement = 9,
}
