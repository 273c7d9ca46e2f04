using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.Core.Tests.Reading;

/// <summary>Every kind of damage has a word of its own, and what is sound beside it is kept.</summary>
public sealed class DamageTests
{
    private const string Gateway = """{ "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "gatewayType": "Vpn" } }""";

    [Theory]
    [InlineData("", "VpnFaq.FileNotJson", "The file {0} is empty.")]
    [InlineData("{\n  \"type\": \"Microsoft.Network/connections\",", "VpnFaq.FileNotJson", "The file {0} is not JSON from line 2, column 42 on.")]
    [InlineData("hub:\n  location: here", "VpnFaq.FileNotJson", "The file {0} is not JSON from line 1, column 1 on.")]
    [InlineData("{ \"a\": 1 }\n}", "VpnFaq.FileNotJson", "The file {0} is not JSON from line 2, column 1 on.")]
    [InlineData("{ \"a\": 1 }", "VpnFaq.NoResource", "The file {0} holds no resource of a VPN gateway's surroundings.")]
    [InlineData("[]", "VpnFaq.NoResource", "The file {0} holds no resource of a VPN gateway's surroundings.")]
    [InlineData("{ \"a\": \0 }", "VpnFaq.FileNotJson", "The file {0} is not JSON from line 1, column 8 on.")]
    [InlineData("[ 1 ]\uFEFF[ 2 ]", "VpnFaq.FileNotJson", "The file {0} is not JSON from line 1, column 6 on.")]
    [InlineData("\uFEFF", "VpnFaq.FileNotJson", "The file {0} is empty.")]
    [InlineData(" \n", "VpnFaq.FileNotJson", "The file {0} is empty.")]
    [InlineData("42", "VpnFaq.NoResource", "The file {0} holds no resource of a VPN gateway's surroundings.")]
    [InlineData("""{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": {} }""", "VpnFaq.ParameterFile", "The file {0} holds parameters of a template. Give the template; this file with -TemplateParameterFile.")]
    [InlineData("""{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": [] }""", "VpnFaq.NoResource", "With the parameters that are known, the template {0} makes no resource of a VPN gateway's surroundings.")]
    public void A_file_that_gives_nothing_says_why(string content, string id, string message)
    {
        using var file = new TestFile(content);
        var problem = ConfigurationFile.Read(file.Path).Problem;
        Assert.Equal(id, problem?.Id);
        Assert.Equal(string.Format(null, message, file.Path), problem?.Message);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{ \"a\": ", "}")]
    public void A_depth_bomb_is_refused_for_its_depth(string open, string close)
    {
        using var file = new TestFile(string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000)));
        var problem = ConfigurationFile.Read(file.Path).Problem;
        Assert.Equal(new FileProblem("VpnFaq.FileTooDeep", $"The file {file.Path} is nested deeper than 200 levels; nothing that Azure or its tools write is."), problem);
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_not_to_be_readable()
    {
        var problem = ConfigurationFile.Read("nowhere.json").Problem;
        Assert.Equal("VpnFaq.FileNotReadable", problem?.Id);
        Assert.StartsWith("The file nowhere.json cannot be read: ", problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_stands_twice_is_named_with_its_place_and_the_last_one_counts()
    {
        using var file = new TestFile("""
            { "type": "Microsoft.Network/localNetworkGateways", "name": "first",
              "NAME": "second", "properties": { "fqdn": "a", "gatewayIpAddress": "203.0.113.1" } }
            """);
        var read = ConfigurationFile.Read(file.Path);
        Assert.Equal([$"In {file.Path}, line 2, column 3: the name NAME stands twice in one object; the last one counts."], read.Warnings);
        Assert.Equal("second", Assert.Single(read.Resources).Name);
    }

    [Fact]
    public void A_name_that_stands_twice_is_found_among_many_in_time_that_grows_with_the_file()
    {
        var names = Enumerable.Range(0, 200_000).Select(i => $"\"tag{i}\": 1");
        using var file = new TestFile($$"""{ "type": "Microsoft.Network/localNetworkGateways", "name": "lng", "tags": { {{string.Join(",", names)}}, "tag7": 2 } }""");
        Assert.Contains("the name tag7 stands twice", Assert.Single(ConfigurationFile.Read(file.Path).Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_names_in_different_objects_are_no_repetition()
    {
        using var file = new TestFile($"[ {Gateway}, {Gateway.Replace("gw", "gw2", StringComparison.Ordinal)} ]");
        Assert.Empty(ConfigurationFile.Read(file.Path).Warnings);
    }

    [Theory]
    [InlineData("\"@{id=/subscriptions/s; name=x}\"")]
    [InlineData("\"System.Object[]\"")]
    [InlineData("\"Microsoft.Azure.Commands.Network.Models.PSResourceId\"")]
    [InlineData("\"System.Collections.Hashtable\"")]
    public void What_ConvertTo_Json_cut_off_is_recognised(string cut)
    {
        using var file = new TestFile($$"""{ "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "ipConfigurations": [ { "name": "default", "properties": { "subnet": {{cut}} } } ] } }""");
        var read = ConfigurationFile.Read(file.Path);
        Assert.Equal([$"In {file.Path}, virtual network gateway gw lost its inner objects: it was written with too little depth. Write it again with ConvertTo-Json -Depth 100."], read.Warnings);
        Assert.True(Assert.IsType<VirtualNetworkGateway>(Assert.Single(read.Resources)).IPConfigurations.Items()[0].Subnet.IsUnreadable);
    }

    [Fact]
    public void What_lies_inside_of_an_object_that_was_cut_off_is_not_taken_for_not_given()
    {
        var read = ReadInput.Of("""{ "Type": "Microsoft.Network/localNetworkGateways", "Name": "lng", "GatewayIpAddress": "203.0.113.1", "LocalNetworkAddressSpace": "Microsoft.Azure.Commands.Network.Models.PSAddressSpace", "BgpSettings": "Microsoft.Azure.Commands.Network.Models.PSBgpSettings" }""");
        Assert.True(read.Only<LocalNetworkGateway>().AddressPrefixes.IsUnreadable);
        Assert.True(read.Only<LocalNetworkGateway>().BgpSettings.IsUnreadable);
        Assert.Equal(["lng"], read.Cut);
        Assert.DoesNotContain(read.Check(FindingOutcome.Fail), f => f.Property.Contains("addressPrefixes", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plain_value_where_an_object_is_due_hides_what_is_asked_of_it()
    {
        var read = ReadInput.Of("""{ "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "gatewayType": "Vpn", "sku": "VpnGw1" } }""");
        Assert.True(read.Only<VirtualNetworkGateway>().SkuName.IsUnreadable);
        Assert.Empty(read.Cut);
    }

    [Fact]
    public void A_list_of_texts_that_ConvertTo_Json_joined_is_read()
    {
        var network = ReadInput.Of("""{ "Type": "Microsoft.Network/virtualNetworks", "Name": "vnet", "AddressSpace": { "AddressPrefixes": "10.0.0.0/16 10.1.0.0/16" }, "DhcpOptions": { "DnsServers": "10.0.0.4 10.0.0.5" } }""").Only<VirtualNetwork>();
        Assert.Equal(["10.0.0.0/16", "10.1.0.0/16"], network.AddressPrefixes.Items().Select(p => p.Text));
        Assert.Equal(["10.0.0.4", "10.0.0.5"], network.DnsServers.Items());
        Assert.False(network.IsCutByDepth);
    }

    [Theory]
    [InlineData("\"Microsoft.Azure.Commands.Network.Models.PSSubnet Microsoft.Azure.Commands.Network.Models.PSSubnet\"")]
    [InlineData("\"@{name=a; id=b} @{name=c; id=d}\"")]
    [InlineData("[ \"Microsoft.Azure.Commands.Network.Models.PSSubnet\", \"Microsoft.Azure.Commands.Network.Models.PSSubnet\" ]")]
    public void A_list_of_objects_that_was_cut_off_is_unreadable(string cut)
    {
        var network = ReadInput.Of($$"""{ "Type": "Microsoft.Network/virtualNetworks", "Name": "vnet", "Subnets": {{cut}} }""").Only<VirtualNetwork>();
        Assert.True(network.Subnets.IsUnreadable);
        Assert.True(network.IsCutByDepth);
    }

    [Fact]
    public void Half_a_character_is_no_text()
    {
        var site = ReadInput.Of("""{ "type": "Microsoft.Network/localNetworkGateways", "name": "\ud800", "properties": { "fqdn": "a\udc00b", "gatewayIpAddress": "203.0.113.1" } }""").Only<LocalNetworkGateway>();
        Assert.True(site.GivenName.IsUnreadable);
        Assert.True(site.Fqdn.IsUnreadable);
        Assert.Equal("203.0.113.1", site.GatewayIpAddress.Or(""));
    }

    [Fact]
    public void A_mask_is_no_key()
    {
        var read = ReadInput.Of("""{ "type": "Microsoft.Network/connections", "name": "cn", "properties": { "connectionType": "IPsec", "sharedKey": "*******" } }""");
        Assert.True(read.Only<Connection>().SharedKey.IsUnreadable);
        Assert.DoesNotContain(read.Check(FindingOutcome.Fail), f => f.Property == "properties.sharedKey");
    }

    [Fact]
    public void A_list_cut_off_by_depth_is_unreadable_and_not_empty()
    {
        var gateway = ReadInput.Of("""{ "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "ipConfigurations": "System.Object[]", "sku": "@{name=VpnGw1; tier=VpnGw1}" } }""").Only<VirtualNetworkGateway>();
        Assert.True(gateway.IPConfigurations.IsUnreadable);
        Assert.False(gateway.SkuName.IsGiven);
        Assert.True(gateway.IsCutByDepth);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("{ \"type\": 1 }")]
    [InlineData("""{ "type": "Microsoft.Network/virtualNetworkGateways", "name": [], "id": {}, "properties": [ 1, { "sku": null } ] }""")]
    [InlineData("""{ "type": "Microsoft.Network/connections", "properties": { "ipsecPolicies": { "saLifeTimeSeconds": { } }, "virtualNetworkGateway1": 7, "enableBgp": "perhaps", "sharedKey": [] } }""")]
    public void A_broken_resource_costs_only_itself(string broken)
    {
        var read = ReadInput.Of($"[ {broken}, {Gateway} ]");
        Assert.Contains(read.Resources, r => r.Name == "gw");
        Assert.NotEmpty(read.Check());
    }

    [Theory]
    [InlineData("\"65010\"", 65010L)]
    [InlineData("65010.0", 65010L)]
    [InlineData("\"AS65010\"", null)]
    [InlineData("65010.5", null)]
    [InlineData("{}", null)]
    [InlineData("true", null)]
    [InlineData("1e999", null)]
    public void Numbers_are_read_where_they_are_plain(string written, long? expected)
    {
        var gateway = ReadInput.Of($$"""{ "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "bgpSettings": { "asn": {{written}} } } }""").Only<VirtualNetworkGateway>();
        Assert.Equal(expected is not null, gateway.TryGetAsn(out var asn));
        Assert.Equal(expected ?? asn, asn);
    }

    [Fact]
    public void A_large_file_takes_memory_in_proportion()
    {
        var content = System.Text.Encoding.UTF8.GetBytes("[" + string.Join(",\n", Enumerable.Repeat(Rules.Worlds.Hub.ToString(), 1000)) + "]");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = JsonText.Parse("large.json", content);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(1000, text.Root.Count);
        Assert.True(taken < 2 * content.Length, $"{taken} bytes for a file of {content.Length}.");
    }
}
