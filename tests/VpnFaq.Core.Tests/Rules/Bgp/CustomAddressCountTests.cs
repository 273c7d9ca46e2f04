namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class CustomAddressCountTests : BgpRuleTests
{
    protected override World Passing => Worlds.ApipaBgp;

    protected override World Failing => Custom(Addresses(17), Addresses(16));

    protected override (string Resource, string Property) FailsAt => ("gw-hub", HubAddresses);

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Gateway(""" { "bgpPeeringAddresses": "System.Object[]" } """);

    protected override string UnknownFor => HubAddresses;

    [Fact]
    public void The_limit_itself_is_kept() => Assert.True(IsKept(Custom(Addresses(16), Addresses(16))));

    private static string Addresses(int count) => string.Join(",", Enumerable.Range(1, count).Select(i => $"169.254.21.{i}"));
}
