using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.Core.Tests.Reading.Templates;

/// <summary>Which resources a template makes.</summary>
public sealed class TemplateTests
{
    private const string Site = "\"type\": \"Microsoft.Network/localNetworkGateways\"";

    [Fact]
    public void Resources_of_a_template_join_by_ids_that_nobody_knows_yet()
    {
        var read = ReadInput.OfTemplate(
            """
            [
              { "type": "Microsoft.Network/localNetworkGateways", "name": "[parameters('site')]", "properties": { "gatewayIpAddress": "203.0.113.10" } },
              { "type": "Microsoft.Network/connections", "name": "[concat('cn-', parameters('site'))]", "properties": {
                  "connectionType": "IPsec", "localNetworkGateway2": { "id": "[variables('siteId')]" } } }
            ]
            """,
            """ "parameters": { "site": { "type": "string" } }, "variables": { "siteId": "[resourceId('Microsoft.Network/localNetworkGateways', parameters('site'))]" }, """);
        var site = read.Named<LocalNetworkGateway>("{site}");
        Assert.True(site.GivenName.IsUnreadable);
        Assert.Equal("cn-{site}", Assert.Single(new Topology(read.Resources).ConnectionsOf(site)).Name);
    }

    [Fact]
    public void Ids_of_two_templates_do_not_meet()
    {
        var first = ReadInput.OfTemplate($$"""[ { {{Site}}, "name": "lng", "properties": { "gatewayIpAddress": "203.0.113.10" } } ]""").Only<LocalNetworkGateway>();
        var second = ReadInput.OfTemplate($$"""[ { {{Site}}, "name": "lng", "properties": { "gatewayIpAddress": "203.0.113.11" } } ]""").Only<LocalNetworkGateway>();
        Assert.NotEqual(first.Id, second.Id);
    }

    [Theory]
    [InlineData("/home/ann/repo/infra/hub/main.json", "/home/ann/repo", "INFRA/HUB/MAIN.JSON")]
    [InlineData(@"C:\work\repo\infra\hub\main.json", @"C:\work\repo\", "INFRA/HUB/MAIN.JSON")]
    [InlineData("/home/ann/repo/infra/hub/main.json", "/home/ann/other", "HUB/MAIN.JSON")]
    [InlineData("/home/ann/repo/infra/hub/main.json", null, "HUB/MAIN.JSON")]
    public void Ids_stay_the_same_on_another_machine(string file, string? root, string place) => Assert.Equal(place, VpnFaq.Reading.Templates.TemplateInput.PlaceOf(file, root));

    [Fact]
    public void Parameters_take_their_value_from_the_file_before_their_default()
    {
        const string Parameters = """ "parameters": { "address": { "type": "string", "defaultValue": "203.0.113.1" }, "fqdn": { "type": "string", "defaultValue": "[concat('vpn.', parameters('domain'))]" }, "domain": { "type": "string" } }, """;
        var site = ReadInput.OfTemplate(
            $$"""[ { {{Site}}, "name": "lng", "properties": { "gatewayIpAddress": "[parameters('address')]", "fqdn": "[parameters('fqdn')]" } } ]""",
            Parameters,
            """{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": { "address": { "value": "203.0.113.2" }, "domain": { "value": "example.com" } } }""").Only<LocalNetworkGateway>();
        Assert.Equal("203.0.113.2", site.GatewayIpAddress.Or(""));
        Assert.Equal("vpn.example.com", site.Fqdn.Or(""));
    }

    [Fact]
    public void Resources_are_copied_with_their_index()
    {
        var read = ReadInput.OfTemplate($$"""[ { {{Site}}, "name": "[concat('lng-', copyIndex(1))]", "copy": { "name": "sites", "count": 3 }, "properties": { "gatewayIpAddress": "[format('203.0.113.{0}', copyIndex('sites'))]" } } ]""");
        Assert.Equal(["lng-1 203.0.113.0", "lng-2 203.0.113.1", "lng-3 203.0.113.2"], read.Resources.Cast<LocalNetworkGateway>().Select(s => $"{s.Name} {s.GatewayIpAddress.Or("")}"));
    }

    [Fact]
    public void A_loop_of_unknown_length_makes_one_resource_of_unknown_name()
    {
        var site = ReadInput.OfTemplate(
            $$"""[ { {{Site}}, "name": "[parameters('sites')[copyIndex()]]", "copy": { "name": "sites", "count": "[length(parameters('sites'))]" }, "properties": {} } ]""",
            """ "parameters": { "sites": { "type": "array" } }, """).Only<LocalNetworkGateway>();
        Assert.True(site.GivenName.IsUnreadable);
    }

    [Fact]
    public void Properties_are_copied()
    {
        var gateway = ReadInput.OfTemplate("""
            [ { "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "copy": [ { "name": "ipConfigurations", "count": 2, "input": {
              "name": "[concat('ip', copyIndex('ipConfigurations'))]", "properties": { "publicIPAddress": { "id": "[resourceId('Microsoft.Network/publicIPAddresses', concat('pip', copyIndex('ipConfigurations')))]" } } } } ] } } ]
            """).Only<VirtualNetworkGateway>();
        Assert.Equal(["ip0 pip0", "ip1 pip1"], gateway.IPConfigurations.Items().Select(c => $"{c.Name.Or("")} {c.PublicIPAddress.Or(null!).Name}"));
    }

    [Theory]
    [InlineData("[parameters('off')]", 0)]
    [InlineData("[not(parameters('off'))]", 1)]
    [InlineData("[parameters('asked')]", 1)]
    [InlineData("[and(parameters('asked'), parameters('off'))]", 0)]
    public void A_condition_leaves_out_what_is_known_not_to_be_made(string condition, int made) => Assert.Equal(made, ReadInput.OfTemplate(
        $$"""[ { {{Site}}, "name": "lng", "condition": "{{condition}}", "properties": {} } ]""",
        """ "parameters": { "off": { "type": "bool", "defaultValue": false }, "asked": { "type": "bool" } }, """).Resources.Count);

    [Theory]
    [InlineData("[parameters('asked')]", "[not(parameters('asked'))]", FindingOutcome.Unknown)]
    [InlineData("[parameters('asked')]", "[parameters('asked')]", FindingOutcome.Fail)]
    [InlineData("[parameters('asked')]", "true", FindingOutcome.Fail)]
    [InlineData("[parameters('off')]", "true", FindingOutcome.Pass)]
    public void Of_two_gateways_for_two_cases_nobody_says_that_there_are_two(string first, string second, FindingOutcome expected)
    {
        const string Gateway = """{ "type": "Microsoft.Network/virtualNetworkGateways", "name": "{0}", "condition": {1}, "properties": { "gatewayType": "Vpn", "sku": { "name": "VpnGw1AZ" }, "ipConfigurations": [ { "name": "default", "properties": { "subnet": { "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'GatewaySubnet')]" }, "publicIPAddress": { "id": "[resourceId('Microsoft.Network/publicIPAddresses', 'pip')]" } } } ] } }""";
        string Made(string name, string condition) =>
            Gateway.Replace("{0}", name, StringComparison.Ordinal).Replace("{1}", condition.StartsWith('[') ? $"\"{condition}\"" : condition, StringComparison.Ordinal);
        var read = ReadInput.OfTemplate(
            $$"""[ {{Made("gw1", first)}}, {{Made("gw2", second)}}, { "type": "Microsoft.Network/publicIPAddresses", "name": "pip", "sku": { "name": "Standard" }, "properties": { "publicIPAllocationMethod": "Static" } } ]""",
            """ "parameters": { "asked": { "type": "bool" }, "off": { "type": "bool", "defaultValue": false } }, """);
        var outcomes = read.Check().Where(f => f.RuleName is "SecondVpnGateway" or "PublicIPSharedByGateways").ToLookup(f => f.RuleName, f => f.Outcome);
        Assert.Contains(expected, outcomes["SecondVpnGateway"]);
        Assert.Contains(expected, outcomes["PublicIPSharedByGateways"]);
        Assert.Equal(expected == FindingOutcome.Fail, outcomes["SecondVpnGateway"].Contains(FindingOutcome.Fail));
    }

    [Fact]
    public void What_stands_in_a_deployment_depends_on_its_condition() => Assert.NotNull(ReadInput.OfTemplate(
        $$"""
        [ { "type": "Microsoft.Resources/deployments", "name": "nested", "condition": "[parameters('asked')]", "properties": { "template": { "resources": [ { {{Site}}, "name": "lng", "properties": {} } ] } } } ]
        """,
        """ "parameters": { "asked": { "type": "bool" } }, """).Only<LocalNetworkGateway>().Condition);

    [Fact]
    public void Children_stand_inside_of_their_parent_or_name_it()
    {
        var read = ReadInput.OfTemplate("""
            [
              { "type": "Microsoft.Network/virtualNetworks", "name": "vnet", "properties": {}, "resources": [ { "type": "subnets", "name": "GatewaySubnet", "properties": { "addressPrefix": "10.0.0.0/27" } } ] },
              { "type": "Microsoft.Network/virtualNetworks/subnets", "name": "vnet/apps", "properties": { "addressPrefix": "10.0.1.0/24" } }
            ]
            """);
        var network = read.Named<VirtualNetwork>("vnet");
        Assert.Equal(["GatewaySubnet", "apps"], new Topology(read.Resources).SubnetsOf(network).Select(s => s.Name));
    }

    [Fact]
    public void Symbolic_names_are_read_and_existing_resources_left_out()
    {
        var read = ReadInput.OfTemplate($$"""
            { "there": { "existing": true, {{Site}}, "name": "lng-there" }, "made": { {{Site}}, "name": "lng-made", "properties": {} } }
            """, """ "languageVersion": "2.0", """);
        Assert.Equal("lng-made", read.Only<LocalNetworkGateway>().Name);
    }

    [Theory]
    [InlineData("inner", "inner")]
    [InlineData("outer", "outer")]
    public void Expressions_of_a_nested_deployment_mean_what_its_scope_says(string scope, string expected)
    {
        var read = ReadInput.OfTemplate($$"""
            [ { "type": "Microsoft.Resources/deployments", "name": "nested", "resourceGroup": "other", "properties": {
              "expressionEvaluationOptions": { "scope": "{{scope}}" },
              "parameters": { "name": { "value": "inner" } },
              "template": { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "parameters": { "name": { "type": "string" } },
                "resources": [ { {{Site}}, "name": "[concat('lng-', parameters('name'))]", "properties": {} } ] } } } ]
            """, """ "parameters": { "name": { "type": "string", "defaultValue": "outer" } }, """);
        var site = read.Only<LocalNetworkGateway>();
        Assert.Equal("lng-" + expected, site.Name);
        Assert.Equal("other", site.ResourceGroup);
    }

    [Fact]
    public void What_a_nested_deployment_puts_out_is_known_outside()
    {
        var read = ReadInput.OfTemplate($$"""
            {
              "site": { "type": "Microsoft.Resources/deployments", "name": "site", "properties": { "expressionEvaluationOptions": { "scope": "inner" }, "parameters": { "name": { "value": "lng" } },
                "template": { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "parameters": { "name": { "type": "string" } },
                  "resources": [ { {{Site}}, "name": "[parameters('name')]", "properties": {} } ],
                  "outputs": { "id": { "type": "string", "value": "[resourceId('Microsoft.Network/localNetworkGateways', parameters('name'))]" } } } } },
              "connection": { "type": "Microsoft.Network/connections", "name": "cn", "properties": { "connectionType": "IPsec", "localNetworkGateway2": { "id": "[reference('site').outputs.id.value]" } } }
            }
            """, """ "languageVersion": "2.0", """);
        Assert.Equal("cn", Assert.Single(new Topology(read.Resources).ConnectionsOf(read.Named<LocalNetworkGateway>("lng"))).Name);
    }

    [Fact]
    public void Outputs_are_copied()
    {
        var read = ReadInput.OfTemplate($$"""
            {
              "sites": { "type": "Microsoft.Resources/deployments", "name": "sites", "properties": { "expressionEvaluationOptions": { "scope": "inner" },
                "template": { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "resources": [ { {{Site}}, "name": "[concat('lng', copyIndex())]", "copy": { "name": "l", "count": 2 }, "properties": {} } ],
                  "outputs": { "ids": { "type": "array", "copy": { "count": 2, "input": "[resourceId('Microsoft.Network/localNetworkGateways', concat('lng', copyIndex()))]" } } } } } },
              "connection": { "type": "Microsoft.Network/connections", "name": "cn", "properties": { "connectionType": "IPsec", "localNetworkGateway2": { "id": "[reference('sites').outputs.ids.value[1]]" } } }
            }
            """, """ "languageVersion": "2.0", """);
        Assert.Equal("cn", Assert.Single(new Topology(read.Resources).ConnectionsOf(read.Named<LocalNetworkGateway>("lng1"))).Name);
    }

    [Fact]
    public void Outputs_of_two_deployments_that_are_not_known_are_not_one_value()
    {
        const string Linked = """{ "type": "Microsoft.Resources/deployments", "name": "{0}", "properties": { "templateLink": { "uri": "https://example.com/site.json" } } }""";
        var read = ReadInput.OfTemplate($$"""
            { "a": {{Linked.Replace("{0}", "a", StringComparison.Ordinal)}}, "b": {{Linked.Replace("{0}", "b", StringComparison.Ordinal)}},
              "s": { {{Site}}, "name": "[reference('a').outputs.name.value]", "properties": {} }, "t": { {{Site}}, "name": "[reference('b').outputs.name.value]", "properties": {} } }
            """, """ "languageVersion": "2.0", """);
        Assert.Equal(2, new Topology(read.Resources).All.Count);
    }

    [Fact]
    public void Parameters_that_are_put_together_may_be_any()
    {
        var read = ReadInput.OfTemplate($$"""
            [ { "type": "Microsoft.Resources/deployments", "name": "nested", "properties": { "expressionEvaluationOptions": { "scope": "inner" }, "parameters": "[reference('x').parameters]",
                "template": { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "parameters": { "fqdn": { "type": "string", "defaultValue": "preset" } },
                  "resources": [ { {{Site}}, "name": "lng", "properties": { "fqdn": "[parameters('fqdn')]" } } ] } } } ]
            """);
        Assert.True(read.Only<LocalNetworkGateway>().Fqdn.IsUnreadable);
    }

    [Theory]
    [InlineData("string", SecretExposure.ParameterNotSecure)]
    [InlineData("secureString", SecretExposure.None)]
    internal void A_parameter_may_have_its_type_from_a_definition(string type, SecretExposure exposure)
    {
        var connection = ReadInput.OfTemplate(
            """{ "c": { "type": "Microsoft.Network/connections", "name": "cn", "properties": { "connectionType": "IPsec", "sharedKey": "[parameters('key')]", "authorizationKey": "[coalesce(parameters('maybe'), 'none')]" } } }""",
            $$""" "languageVersion": "2.0", "definitions": { "key": { "$ref": "#/definitions/text" }, "text": { "type": "{{type}}" }, "maybe": { "type": "string", "nullable": true } }, "parameters": { "key": { "$ref": "#/definitions/key" }, "maybe": { "$ref": "#/definitions/maybe" } }, """).Only<Connection>();
        Assert.Equal(exposure, connection.SharedKeySource.Or(null!).Exposure);
        Assert.True(connection.AuthorizationKey.IsGiven);
    }

    [Fact]
    public void A_finding_gives_the_place_of_the_property_in_the_template()
    {
        var json = ReadInput.Template("""
            [ {
              "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw",
              "properties": {
                "gatewayType": "Vpn",
                "sku": {
                  "name": "[parameters('sku')]" } } } ]
            """, """ "parameters": { "sku": { "type": "string", "defaultValue": "Basic" } }, """);
        var finding = Assert.Single(ReadInput.Of(json).Check(FindingOutcome.Fail), f => f.RuleName == "BasicSku");
        Assert.Contains("[parameters('sku')]", json.Split('\n')[finding.Location!.Line - 1], StringComparison.Ordinal);
        Assert.Equal("Basic", finding.Actual);
    }

    [Fact]
    public void An_unknown_value_is_no_value()
    {
        var read = ReadInput.OfTemplate(
            """[ { "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "gatewayType": "Vpn", "activeActive": "[parameters('two')]", "sku": { "name": "[parameters('sku')]" }, "bgpSettings": { "asn": "[reference('x').asn]" } } } ]""",
            """ "parameters": { "sku": { "type": "string" }, "two": { "type": "bool" } }, """);
        var gateway = read.Only<VirtualNetworkGateway>();
        Assert.True(gateway.SkuName.IsUnreadable);
        Assert.True(gateway.ActiveActive.IsUnreadable);
        Assert.False(gateway.TryGetAsn(out _));
    }

    [Theory]
    [InlineData("\"literal\"", "string", "", SecretExposure.InClear, null)]
    [InlineData("\"[concat('lit', 'eral')]\"", "string", "", SecretExposure.InClear, null)]
    [InlineData("\"[variables('key')]\"", "string", "", SecretExposure.InClear, null)]
    [InlineData("\"[parameters('key')]\"", "string", "", SecretExposure.ParameterNotSecure, "key")]
    [InlineData("\"[concat(parameters('key'), '-a')]\"", "string", "", SecretExposure.ParameterNotSecure, "key")]
    [InlineData("\"[parameters('key').value]\"", "object", "", SecretExposure.ParameterNotSecure, "key")]
    [InlineData("\"[parameters('key')]\"", "secureString", "", SecretExposure.None, null)]
    [InlineData("\"[parameters('key')]\"", "securestring", ", \"defaultValue\": \"literal\"", SecretExposure.DefaultInClear, "key")]
    [InlineData("\"[parameters('key')]\"", "secureString", ", \"defaultValue\": \"\"", SecretExposure.None, null)]
    [InlineData("\"[parameters('key')]\"", "secureString", ", \"defaultValue\": \"[newGuid()]\"", SecretExposure.None, null)]
    [InlineData("\"[listSecrets(resourceId('a/b', 'c'), '2020-01-01').key]\"", "string", "", SecretExposure.None, null)]
    [InlineData("\"[if(empty(parameters('key')), reference('x').key, reference('y').key)]\"", "string", "", SecretExposure.None, null)]
    internal void Where_a_secret_comes_from_is_known(string value, string type, string rest, SecretExposure exposure, string? parameter)
    {
        var connection = ReadInput.OfTemplate(
            $$"""[ { "type": "Microsoft.Network/connections", "name": "cn", "properties": { "connectionType": "IPsec", "sharedKey": {{value}} } } ]""",
            $$""" "parameters": { "key": { "type": "{{type}}"{{rest}} } }, "variables": { "key": "literal" }, """).Only<Connection>();
        if (rest.Contains("\"\"", StringComparison.Ordinal))
            Assert.Equal(FieldState.NotGiven, connection.SharedKeySource.State);
        else
            Assert.Equal(new SecretSource(exposure, parameter), connection.SharedKeySource.Or(null!));
    }

    [Fact]
    public void A_key_of_input_that_is_no_template_has_no_source() => Assert.Equal(
        FieldState.NotGiven,
        ReadInput.Of("""{ "type": "Microsoft.Network/connections", "name": "cn", "properties": { "sharedKey": "literal" } }""").Only<Connection>().SharedKeySource.State);
}
