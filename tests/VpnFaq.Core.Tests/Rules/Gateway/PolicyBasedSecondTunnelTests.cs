namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class PolicyBasedSecondTunnelTests : RuleTests
{
    protected override World Passing => Worlds.HubWith(""" "vpnType": "PolicyBased" """);

    protected override World Failing => Second;

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnType");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Second.With("cn-rome", """{ "properties": { "connectionType": "[parameters('type')]" } }""");

    protected override string UnknownFor => "properties.connectionType";

    [Fact]
    public void Without_connections_nothing_is_said() =>
        Assert.Equal(FindingOutcome.NotApplicable, Assert.Single(Judge(Passing.Without("cn-oslo"))).Outcome);

    private static World Second => Worlds.HubWith(""" "vpnType": "PolicyBased" """).Plus(Worlds.SiteConnection("cn-rome", "gw-hub", "lng-rome"));
}
