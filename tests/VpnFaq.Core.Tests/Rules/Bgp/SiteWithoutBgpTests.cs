namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class SiteWithoutBgpTests : BgpRuleTests
{
    protected override World Failing => Worlds.Hub.With("lng-oslo", """ { "properties": { "bgpSettings": null } } """);

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.bgpSettings");

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Worlds.Hub.With("lng-oslo", """ { "properties": { "bgpSettings": "Microsoft.Azure.Commands.Network.Models.PSBgpSettings" } } """);

    protected override string UnknownFor => "properties.bgpSettings";

    [Theory]
    [InlineData("asn", Asn)]
    [InlineData("bgpPeeringAddress", Peer)]
    public void Half_of_the_settings_is_not_enough(string missing, string property) => Assert.Equal([property], Failures(Site($$"""{ "{{missing}}": null }""")).Select(f => f.Property));
}
