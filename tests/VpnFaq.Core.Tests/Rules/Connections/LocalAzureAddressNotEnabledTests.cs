namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class LocalAzureAddressNotEnabledTests : RuleTests
{
    protected override World Passing => Worlds.Hub.With("cn-oslo", """{ "properties": { "useLocalAzureIpAddress": true } }""").With("gw-hub", """{ "properties": { "enablePrivateIpAddress": true } }""");

    protected override World Failing => Worlds.Hub.With("cn-oslo", """{ "properties": { "useLocalAzureIpAddress": true } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.useLocalAzureIpAddress");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "useLocalAzureIpAddress": true } }""").Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

}
