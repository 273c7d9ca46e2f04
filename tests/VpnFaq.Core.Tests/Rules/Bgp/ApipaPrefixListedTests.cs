namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class ApipaPrefixListedTests : BgpRuleTests
{
    protected override World Passing => Worlds.ApipaBgp;

    protected override World Failing => Prefix("169.254.21.2/32");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", SitePrefixes);

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Worlds.ApipaBgp.With("lng-oslo", """ { "properties": { "localNetworkAddressSpace": { "addressPrefixes": "[parameters('prefixes')]" } } } """);

    protected override string UnknownFor => SitePrefixes;

    [Theory]
    [InlineData("169.254.0.0/16")]
    [InlineData("169.254.21.0/30")]
    public void Every_link_local_prefix_fails(string value) => Assert.Single(Failures(Prefix(value)));

    [Fact]
    public void A_wider_prefix_is_no_link_local_one() => Assert.True(IsKept(Prefix("169.0.0.0/8")));

    private static World Prefix(string prefix) => Worlds.ApipaBgp.With("lng-oslo", $$"""
        { "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "{{prefix}}" ] } } }
        """);
}
