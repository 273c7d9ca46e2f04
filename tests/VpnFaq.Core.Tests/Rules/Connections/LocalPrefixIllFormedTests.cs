namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class LocalPrefixIllFormedTests : RuleTests
{
    protected override World Passing => Worlds.StaticHub;

    protected override World Failing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24", "192.168.11.7/24" ] } } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.localNetworkAddressSpace.addressPrefixes[1]");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": "[parameters('x')]" } } }""");

    protected override string UnknownFor => "properties.localNetworkAddressSpace.addressPrefixes";

    [Theory]
    [InlineData("192.168.11.7/24", "192.168.11.0/24")]
    [InlineData("192.168.11.7", "192.168.11.7/32")]
    [InlineData("fd00:10::5/64", "fd00:10::/64")]
    [InlineData("192.168.11.0/33", "an address, a slash and a length")]
    [InlineData("192.168.11.0-192.168.11.255", "an address, a slash and a length")]
    public void What_was_meant_is_expected(string written, string meant)
    {
        var failing = Judge(Site(written)).Single(f => f.Outcome == FindingOutcome.Fail);
        Assert.Equal(written, failing.Actual);
        Assert.Equal(meant, failing.Expected);
    }

    [Fact]
    public void The_fix_sets_the_whole_list_as_it_was_meant() => Assert.Equal(
        "Set-AzLocalNetworkGateway -LocalNetworkGateway (Get-AzLocalNetworkGateway -Name 'lng-oslo' -ResourceGroupName 'net') -AddressPrefix '192.168.10.0/24', '192.168.11.0/24'",
        Judge(Failing).Single(f => f.Outcome == FindingOutcome.Fail).Fix);

    [Theory]
    [InlineData("192.168.11.7/32")]
    [InlineData("fd00:10::/64")]
    public void A_host_and_an_IPv6_prefix_are_prefixes(string prefix) => Assert.True(IsKept(Site(prefix)));

    private static World Site(string prefix) =>
        Worlds.StaticHub.With("lng-oslo", $$"""{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "{{prefix}}" ] } } }""");
}
