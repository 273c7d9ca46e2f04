namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class ConnectionValueUnknownTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionMode": "Initiator" } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.connectionMode");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionType": null } }""");

    protected override string UnknownFor => "properties.connectionType";

    [Theory]
    [InlineData("connectionType", "S2S")]
    [InlineData("connectionProtocol", "IKE2")]
    [InlineData("authenticationType", "PreSharedKey")]
    public void Every_property_is_looked_at(string property, string value) => Assert.Equal([("cn-oslo", "properties." + property, value)], Failures(Worlds.Hub.With("cn-oslo", $$"""
        { "properties": { "{{property}}": "{{value}}" } }
        """)));

    [Fact]
    public void Case_does_not_matter() =>
        Assert.True(IsKept(Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionType": "ipsec", "connectionProtocol": "ikev2", "connectionMode": "default", "authenticationType": "psk" } }""")));
}
