namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class TooManyNetworkPrefixesTests : RuleTests
{
    protected override World Passing => With(own: 599);

    protected override World Failing => With(own: 601);

    protected override (string Resource, string Property) FailsAt => ("vnet-hub", "properties.addressSpace.addressPrefixes");

    protected override World? NotApplicable => With(own: 601).Without("gw-hub");

    protected override World? Unknown => Worlds.HubAndSpoke.Without("vnet-spoke");

    protected override string UnknownFor => "virtual network vnet-spoke";

    [Theory]
    [InlineData(400, 200, true)]
    [InlineData(400, 201, false)]
    public void Networks_that_use_the_gateway_count(int own, int ofSpoke, bool isKept)
    {
        Assert.Equal(isKept, IsKept(With(own, ofSpoke)));
        Assert.True(IsKept(With(own, ofSpoke).With("spoke-to-hub", """{ "properties": { "useRemoteGateways": false } }""")));
    }

    private static World With(int own, int ofSpoke = 1) => Worlds.HubAndSpoke
        .With("vnet-hub", Space(10, own))
        .With("vnet-spoke", Space(11, ofSpoke));

    private static string Space(int first, int count) =>
        $$"""{ "properties": { "addressSpace": { "addressPrefixes": [ {{string.Join(", ", Enumerable.Range(0, count).Select(i => $"\"{first}.{i / 256}.{i % 256}.0/24\""))}} ] } } }""";
}
