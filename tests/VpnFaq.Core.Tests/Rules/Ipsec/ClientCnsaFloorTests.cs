namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class ClientCnsaFloorTests : RuleTests
{
    private const string Settings = """{ "Preset": "Cnsa" }""";

    private const string Clients = "properties.vpnClientConfiguration.vpnClientIpsecPolicies";

    protected override World Passing => Policy(""" "pfsGroup": "PFSMM" """);

    protected override World Failing => Policy(""" "dhGroup": "ECP256" """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", Clients + "[0].dhGroup");

    protected override World? NotApplicable => Policy(""" "dhGroup": "ECP256" """).Under("{}");

    protected override World? Unknown => Policy(""" "dhGroup": null """);

    protected override string UnknownFor => Clients + "[0].dhGroup";

    [Fact]
    public void Clients_without_a_policy_of_their_own_do_not_reach_it() => Assert.Equal(["none"], Failures(Worlds.PointToSiteCertificate.Under(Settings)).Select(f => f.Actual));

    [Fact]
    public void Clients_over_TLS_are_not_its_business() =>
        Assert.All(Judge(Worlds.PointToSiteEntra.Under(Settings)), f => Assert.Equal(FindingOutcome.NotApplicable, f.Outcome));

    private static World Policy(string changes) =>
        Worlds.PointToSiteCertificate.With("gw-hub", $$"""{ "properties": { "vpnClientConfiguration": { "vpnClientIpsecPolicies": [ {{PolicyRuleTests.Changed(changes)}} ] } } }""").Under(Settings);
}
