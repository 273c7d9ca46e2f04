namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class NetworkNameTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Named("v");

    protected override (string Resource, string Property) FailsAt => ("v", "name");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Worlds.Hub.With("vnet-hub", """{ "name": null }""");

    protected override string UnknownFor => "name";

    [Theory]
    [InlineData("vnet hub")]
    [InlineData("_vnet")]
    [InlineData("vnet-0123456789012345678901234567890123456789012345678901234567890")]
    public void Names_that_Azure_refuses_fail(string name) => Assert.Single(Failures(Named(name)));

    [Theory]
    [InlineData("v1")]
    [InlineData("VNet.hub-1_")]
    public void Others_are_kept(string name) => Assert.True(IsKept(Named(name)));

    private static World Named(string name) => Worlds.Hub.With("vnet-hub", $$"""{ "name": "{{name}}" }""");
}
