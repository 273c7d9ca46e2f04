namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class ApipaPeerUnansweredTests : BgpRuleTests
{
    protected override World Passing => Worlds.ApipaBgp;

    protected override World Failing => Site(""" { "bgpPeeringAddress": "169.254.21.2" } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", HubAddresses);

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.ApipaBgp.Without("lng-oslo");

    protected override string UnknownFor => "local network gateway lng-oslo";

    [Fact]
    public void An_empty_list_is_no_address() => Assert.Single(Failures(Custom("", "")));

    [Fact]
    public void A_gateway_without_any_settings_is_unknown() =>
        Assert.Contains(Judge(Failing.With("gw-hub", """ { "properties": { "bgpSettings": null } } """)), f => f.Outcome == FindingOutcome.Unknown);
}
