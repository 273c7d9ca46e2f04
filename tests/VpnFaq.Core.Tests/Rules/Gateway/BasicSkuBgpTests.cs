namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class BasicSkuBgpTests : RuleTests
{
    protected override World Passing => Worlds.HubWith(""" "sku": { "name": "Basic", "tier": "Basic" }, "activeActive": false, "enableBgp": false """);

    protected override World Failing => Worlds.HubWith(""" "sku": { "name": "Basic", "tier": "Basic" }, "activeActive": false """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.enableBgp");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.HubWith(""" "sku": null """);

    protected override string UnknownFor => "properties.sku.name";

    [Fact]
    public void A_request_with_an_ASN_is_refused_even_with_BGP_off()
    {
        var request = Passing.With("gw-hub", """{ "properties": { "provisioningState": null, "bgpSettings": { "bgpPeeringAddress": null } } }""");
        Assert.Equal([("gw-hub", "properties.bgpSettings.asn", "65515")], Failures(request));
    }

    [Fact]
    public void The_settings_that_Azure_answers_with_are_its_own() =>
        Assert.True(IsKept(Passing.With("gw-hub", """{ "properties": { "bgpSettings": { "asn": 65515, "bgpPeeringAddress": "10.10.255.30" } } }""")));
}
