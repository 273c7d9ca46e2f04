namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DuplicateConnectionTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.Plus(Worlds.SiteConnection("cn-oslo-2", "gw-hub", "lng-oslo"));

    protected override (string Resource, string Property) FailsAt => ("cn-oslo-2", "properties.localNetworkGateway2");

    protected override World? NotApplicable => Worlds.Coexistence().Only("cn-er");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "localNetworkGateway2": null } }""");

    protected override string UnknownFor => "properties.localNetworkGateway2";

    [Fact]
    public void The_two_halves_of_a_pair_are_no_duplicates() => Assert.True(IsKept(Worlds.VnetToVnet));

    [Fact]
    public void A_request_beside_its_answer_is_one_connection() => Assert.True(IsKept(Worlds.Hub
        .Plus(Worlds.SiteConnection("cn-request", "gw-hub", "lng-oslo")).With("cn-request", """{ "name": "cn-oslo", "id": null }""")));

    [Fact]
    public void A_second_connection_the_same_way_is_one() => Assert.Equal(["cn-hub-far", "cn-hub-far-2"], Failures(Worlds.VnetToVnet
        .Plus(Worlds.PairConnection("cn-hub-far-2", "gw-hub", "gw-far"))).Select(f => f.Resource));
}
