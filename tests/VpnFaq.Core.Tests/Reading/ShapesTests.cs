using System.Text;
using System.Text.Json.Nodes;
using VpnFaq.Core.Tests.Rules;
using VpnFaq.Reading;
using VpnFaq.Resources;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace VpnFaq.Core.Tests.Reading;

/// <summary>The same topology gives the same findings, whatever shape it comes in.</summary>
public sealed class ShapesTests
{
    public static TheoryData<string> Names => [.. Shapes.All.Keys];

    // Much is wrong with it, in nested parts as well as on top.
    private static World Neglected => Worlds.Nat
        .With("gw-hub", """
            { "properties": { "sku": { "name": "VpnGw1", "tier": "VpnGw1" }, "bgpSettings": { "asn": 8075 },
              "vpnClientConfiguration": { "vpnClientAddressPool": { "addressPrefixes": [ "10.10.4.0/24" ] }, "vpnClientProtocols": [ "SSTP" ], "vpnAuthenticationTypes": [ "Radius" ], "radiusServerAddress": "10.10.1.4", "radiusServerSecret": "canary-radius" } } }
            """)
        .With("cn-oslo", """{ "properties": { "sharedKey": "abc", "ipsecPolicies": [ { "saLifeTimeSeconds": 120, "saDataSizeKilobytes": 1024, "ipsecEncryption": "GCMAES256", "ipsecIntegrity": "SHA1", "ikeEncryption": "DES3", "ikeIntegrity": "MD5", "dhGroup": "DHGroup1", "pfsGroup": "None" } ] } }""")
        .With("vnet-hub", """{ "properties": { "subnets": [ { "name": "GatewaySubnet", "properties": { "addressPrefix": "10.10.255.0/29" } } ] } }""")
        .With("pip-hub-1", """{ "sku": { "name": "Basic", "tier": "Regional" }, "zones": null, "properties": { "publicIPAllocationMethod": "Dynamic" } }""");

    [Theory]
    [MemberData(nameof(Names))]
    public void Findings_are_the_same_in_each_shape(string shape)
    {
        var topology = JsonNode.Parse(Neglected.ToString())!.AsArray();
        var expected = Comparable(ReadInput.Of(topology.ToJsonString()));
        Assert.True(expected.Count > 12, "The topology has to have enough wrong with it.");

        var read = ReadInput.Of(Shapes.All[shape](topology));
        Assert.Empty(read.OtherTypes);
        Assert.Empty(read.Cut);
        Assert.Equal(expected, Comparable(read));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void A_file_is_read_in_each_encoding(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var json = Neglected.ToString();
        using var file = new TestFile([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(json)]);
        var read = ConfigurationFile.Read(file.Path);
        Assert.Null(read.Problem);
        Assert.Equal(ReadInput.Of(json).Resources.Select(r => r.Id), read.Resources.Select(r => r.Id));
    }

    [Fact]
    public void The_fuller_form_of_a_resource_wins_whichever_comes_first()
    {
        const string List = """{ "id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/connections/CN", "type": "Microsoft.Network/connections", "name": "CN", "properties": { "connectionType": "IPsec" } }""";
        const string Detail = """{ "id": "/subscriptions/S/resourcegroups/G/providers/microsoft.network/connections/cn", "type": "Microsoft.Network/connections", "name": "cn", "properties": { "connectionType": "IPsec", "connectionStatus": "Connected", "sharedKey": "abc" } }""";
        foreach (var json in new[] { $"[{List},{Detail}]", $"[{Detail},{List}]" })
            Assert.True(Assert.IsType<Connection>(Assert.Single(new Topology(ReadInput.Of(json).Resources).All)).SharedKey.IsGiven);
    }

    [Fact]
    public void A_list_that_leaves_the_key_out_is_not_taken_for_an_empty_key()
    {
        var connection = ReadInput.Of(Worlds.Hub.With("cn-oslo", """{ "properties": { "sharedKey": null, "connectionStatus": null } }""").ToString());
        Assert.DoesNotContain(connection.Check(FindingOutcome.Fail), f => f.Property.EndsWith("sharedKey", StringComparison.OrdinalIgnoreCase) || f.Property.EndsWith("connectionStatus", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("""{ "value": [], "nextLink": "https://management.azure.com/x?$skiptoken=a" }""")]
    [InlineData("""{ "data": [], "skip_token": "a" }""")]
    [InlineData("""{ "data": [], "$skipToken": "a" }""")]
    [InlineData("""{ "Content": "{ \"value\": [], \"nextLink\": \"https://management.azure.com/x\" }" }""")]
    public void A_list_with_more_pages_is_said_to_have_them(string json) => Assert.True(ReadInput.Of(json).HasMorePages);

    [Fact]
    public void A_resource_without_properties_is_named_and_not_judged()
    {
        var read = ReadInput.Of("""{ "Name": "gw", "ResourceId": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworkGateways/gw", "ResourceType": "Microsoft.Network/virtualNetworkGateways", "Properties": null }""");
        Assert.Empty(read.Resources);
        Assert.Equal(["gw"], read.Bare);
    }

    [Theory]
    [InlineData("after", 1)]
    [InlineData("before", 1)]
    [InlineData("neither", 0)]
    public void What_stays_as_it_is_may_be_told_once(string told, int expected)
    {
        var read = ReadInput.Of($$"""{ "status": "Succeeded", "changes": [ { "changeType": "Ignore", "resourceId": "{{SiteId}}", "{{told}}": {{Site}} } ] }""");
        Assert.Equal(expected, read.Resources.Count);
        Assert.Equal(expected == 0, read.HasIdsOnly);
        var change = ReadInput.Of($$"""[ { "changeType": "NoChange", "resourceId": "{{SiteId}}", "{{told}}": {{Site}} } ]""");
        Assert.Equal(expected, change.Resources.Cast<LocalNetworkGateway>().Count(s => s.GatewayIpAddress.IsGiven));
        Assert.Equal(expected == 0, change.HasIdsOnly);
    }

    [Theory]
    [InlineData("\"Delete\"")]
    [InlineData("1")]
    public void What_goes_is_judged_no_more(string type) =>
        Assert.Empty(ReadInput.Of($$"""{ "Changes": [ { "ChangeType": {{type}}, "FullyQualifiedResourceId": "{{SiteId}}", "Before": {{Site}}, "After": null } ] }""").Resources);

    [Fact]
    public void A_resource_under_one_name_is_what_az_create_writes() =>
        Assert.Equal("lng", ReadInput.Of($$"""{ "localGateway": {{Site}} }""").Only<LocalNetworkGateway>().Name);

    [Fact]
    public void What_stands_in_a_text_has_the_place_of_the_text()
    {
        var read = ReadInput.Of("""
            {
              "StatusCode": 200,
              "Content": "{ \"value\": [ { \"type\": \"Microsoft.Network/virtualNetworkGateways\", \"name\": \"gw\", \"properties\": { \"gatewayType\": \"Vpn\", \"sku\": { \"name\": \"Basic\" } } } ] }"
            }
            """);
        Assert.Equal("main.json:3:14", Assert.Single(read.Check(FindingOutcome.Fail), f => f.RuleName == "BasicSku").Location?.ToString());
    }

    [Fact]
    public void Members_that_the_cmdlets_call_otherwise_are_read()
    {
        var gateway = ReadInput.Of("""{ "Type": "Microsoft.Network/virtualNetworkGateways", "Name": "gw", "VpnClientConfiguration": { "ClientConnectionConfigurations": [ { "Name": "c", "VpnClientAddressPool": { "AddressPrefixes": [ "172.16.0.0/24" ] } } ] } }""").Only<VirtualNetworkGateway>();
        Assert.Equal("172.16.0.0/24", Assert.Single(gateway.VpnClient.Or(null!).Pools).Prefix.Text);
        var peering = ReadInput.Of("""{ "Name": "p", "Id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/a/virtualNetworkPeerings/p", "PeeredRemoteAddressSpace": { "AddressPrefixes": [ "10.9.0.0/16" ] } }""").Only<Peering>();
        Assert.Equal("10.9.0.0/16", Assert.Single(peering.PeeredAddressPrefixes.Items()).Text);
    }

    private const string SiteId = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/localNetworkGateways/lng";

    private const string Site = $$"""{ "id": "{{SiteId}}", "type": "Microsoft.Network/localNetworkGateways", "name": "lng", "properties": { "gatewayIpAddress": "203.0.113.1" } }""";

    // A template's findings differ in what only a deployment has: ids. Where no id is given twice, names are enough.
    private static List<string> Comparable(ReadInput read) =>
        [.. read.Check(FindingOutcome.Fail).Where(f => !OnlyOfTemplates.Contains(f.RuleName)).Select(f => $"{f.RuleId} {f.ResourceName} {f.Property} {f.Actual}").Distinct().Order(StringComparer.Ordinal)];

    private static readonly HashSet<string> OnlyOfTemplates = ["SecretInClear", "RadiusSecretInClear", "SecretParameterNotSecure", "RadiusSecretParameterNotSecure"];
}
