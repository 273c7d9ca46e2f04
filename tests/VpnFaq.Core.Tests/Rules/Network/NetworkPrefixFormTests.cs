namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class NetworkPrefixFormTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Space("10.10.0.1/16");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub", "properties.addressSpace.addressPrefixes[1]");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Worlds.Hub.With("vnet-hub", """{ "properties": { "addressSpace": null } }""");

    protected override string UnknownFor => "properties.addressSpace.addressPrefixes";

    [Theory]
    [InlineData("10.10.0.0/33")]
    [InlineData("10.10.0.0 255.255.0.0")]
    [InlineData("10.10.0.0")]
    public void What_is_no_prefix_fails(string prefix) => Assert.Equal([prefix], Failures(Space(prefix)).Select(f => f.Actual));

    private static World Space(string prefix) => Worlds.Hub.With("vnet-hub", $$"""{ "properties": { "addressSpace": { "addressPrefixes": [ "10.10.0.0/16", "{{prefix}}" ] } } }""");
}
