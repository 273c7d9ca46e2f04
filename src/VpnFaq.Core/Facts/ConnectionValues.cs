namespace VpnFaq.Facts;

/// <summary>Values that the properties of a connection may have, in Azure's own names.</summary>
internal static class ConnectionValues
{
    public static readonly Source Source = Source.VpnGateway("vpn-gateway-about-vpn-gateway-settings", "2025-03-31");

    public static readonly ListOf<string> Types = ["IPsec", "Vnet2Vnet", "ExpressRoute", "VPNClient"];

    public static readonly ListOf<string> Protocols = ["IKEv2", "IKEv1"];

    public static readonly ListOf<string> Modes = ["Default", "InitiatorOnly", "ResponderOnly"];

    public static readonly ListOf<string> AuthenticationTypes = ["PSK", "Certificate"];
}
