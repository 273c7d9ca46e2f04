namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class LocalNetworkGatewayNameTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Named("lng-oslo-");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo-", "name");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Worlds.Hub.With("lng-oslo", """{ "name": null, "id": null }""");

    protected override string UnknownFor => "name";

    [Theory]
    [InlineData("_oslo")]
    [InlineData("lng oslo")]
    [InlineData("lng-oslo.")]
    [InlineData("lng-\u00e5s")]
    public void Names_that_Azure_refuses_fail(string name) => Assert.Single(Failures(Named(name)));

    [Theory]
    [InlineData("1")]
    [InlineData("lng_oslo.1_")]
    public void Digits_first_and_an_underscore_last_are_kept(string name) => Assert.True(IsKept(Named(name)));

    [Fact]
    public void Eighty_characters_are_kept_and_one_more_fails()
    {
        Assert.True(IsKept(Named(new string('a', 80))));
        Assert.Single(Failures(Named(new string('a', 81))));
    }

    private static World Named(string name) => Worlds.Hub.With("lng-oslo", $$"""{ "name": "{{name}}", "id": "{{Worlds.Group}}/localNetworkGateways/{{name}}" }""");
}
