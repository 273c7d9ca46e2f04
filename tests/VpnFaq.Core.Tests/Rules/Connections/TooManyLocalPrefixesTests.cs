namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class TooManyLocalPrefixesTests : RuleTests
{
    protected override World Passing => Site(1000);

    protected override World Failing => Site(1001);

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.localNetworkAddressSpace.addressPrefixes");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": "[parameters('x')]" } } }""");

    protected override string UnknownFor => "properties.localNetworkAddressSpace.addressPrefixes";

    private static World Site(int prefixes)
    {
        var list = string.Join("\", \"", Enumerable.Range(0, prefixes).Select(i => $"172.{16 + (i / 250)}.{i % 250}.0/24"));
        return Worlds.StaticHub.With("lng-oslo", $$"""{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "{{list}}" ] } } }""");
    }
}
