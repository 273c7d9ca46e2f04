namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class ChosenAddressForPrivatePeerTests : BgpRuleTests
{
    protected override World Passing => Worlds.ApipaBgp;

    protected override World Failing => Site(""" { "bgpPeeringAddress": "192.168.10.1" } """, Worlds.ApipaBgp);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.gatewayCustomBgpIpAddresses");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.ApipaBgp.Without("lng-oslo");

    protected override string UnknownFor => "local network gateway lng-oslo";

}
