namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class ApipaPeerTakenTests : BgpRuleTests
{
    protected override World Passing => Worlds.ApipaBgp;

    protected override World Failing => Site(""" { "bgpPeeringAddress": "169.254.21.5" } """, Worlds.ApipaBgp);

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", Peer);

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.ApipaBgp.Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

}
