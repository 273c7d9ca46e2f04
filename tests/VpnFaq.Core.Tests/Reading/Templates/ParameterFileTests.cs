using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.Core.Tests.Reading.Templates;

public sealed class ParameterFileTests
{
    private static readonly string Template = ReadInput.Template(
        """[ { "type": "Microsoft.Network/localNetworkGateways", "name": "[parameters('name')]", "properties": {} } ]""",
        """ "parameters": { "name": { "type": "string" } }, """);

    [Theory]
    [InlineData("main.json", "main.parameters.json")]
    [InlineData("azuredeploy.json", "azuredeploy.parameters.json")]
    [InlineData("hub.template.json", "hub.parameters.json")]
    public void The_file_beside_a_template_is_found_by_its_name(string template, string parameters)
    {
        using var file = new TestFile(Template, template);
        file.Beside(parameters, Values("beside"));
        Assert.Equal("beside", Assert.Single(ConfigurationFile.Read(file.Path).Resources).Name);
    }

    [Fact]
    public void A_file_that_is_given_wins_over_the_one_beside()
    {
        using var file = new TestFile(Template);
        file.Beside("main.parameters.json", Values("beside"));
        Assert.Equal("given", Assert.Single(ConfigurationFile.Read(file.Path, file.Beside("prod.json", Values("given"))).Resources).Name);
    }

    [Fact]
    public void A_broken_file_is_a_warning_and_the_parameters_stay_unknown()
    {
        using var file = new TestFile(Template);
        var beside = file.Beside("main.parameters.json", "{");
        var read = ConfigurationFile.Read(file.Path);
        Assert.Equal("{name}", Assert.Single(read.Resources).Name);
        Assert.Equal([$"The parameters of {file.Path} are not known. The file {beside} is not JSON from line 1, column 2 on."], read.Warnings);
    }

    [Fact]
    public void A_reference_to_a_vault_is_a_value_that_nobody_knows()
    {
        var connection = ReadInput.OfTemplate(
            """[ { "type": "Microsoft.Network/connections", "name": "cn", "properties": { "connectionType": "IPsec", "sharedKey": "[parameters('key')]" } } ]""",
            """ "parameters": { "key": { "type": "secureString" } }, """,
            """{ "parameters": { "key": { "reference": { "keyVault": { "id": "/subscriptions/s" }, "secretName": "n" } } } }""").Only<Connection>();
        Assert.True(connection.SharedKey.IsUnreadable);
    }

    [Fact]
    public void Where_the_parameters_cannot_be_read_no_default_stands_for_them()
    {
        using var file = new TestFile(ReadInput.Template(
            """[ { "type": "Microsoft.Network/localNetworkGateways", "name": "lng", "properties": { "fqdn": "[parameters('fqdn')]" } } ]""",
            """ "parameters": { "fqdn": { "type": "string", "defaultValue": "vpn.example.com" } }, """));
        file.Beside("main.parameters.json", "{");
        Assert.True(Assert.IsType<LocalNetworkGateway>(Assert.Single(ConfigurationFile.Read(file.Path).Resources)).Fqdn.IsUnreadable);
    }

    [Fact]
    public void A_value_that_only_the_deployment_makes_is_not_replaced_by_the_default()
    {
        var site = ReadInput.OfTemplate(
            """[ { "type": "Microsoft.Network/localNetworkGateways", "name": "lng", "properties": { "fqdn": "[parameters('fqdn')]" } } ]""",
            """ "parameters": { "fqdn": { "type": "string", "defaultValue": "vpn.example.com" } }, """,
            """{ "externalInputDefinitions": { "domain": { "kind": "sys.cli" } }, "parameters": { "fqdn": { "expression": "[externalInputs('domain')]" } } }""").Only<LocalNetworkGateway>();
        Assert.True(site.Fqdn.IsUnreadable);
    }

    [Fact]
    public void What_bicep_build_params_writes_to_its_output_is_read()
    {
        var output = System.Text.Json.JsonSerializer.Serialize(new { templateJson = Template, parametersJson = Values("built") });
        Assert.Equal("built", Assert.Single(ReadInput.Of(Template, output).Resources).Name);
    }

    [Fact]
    public void Bicep_parameters_are_to_be_compiled()
    {
        using var file = new TestFile("using './main.bicep'", "main.bicepparam");
        Assert.Equal(NodeKind.Unreadable, ConfigurationFile.ReadParameters(file.Path, out var problem).Kind);
        Assert.Equal(new FileProblem("VpnFaq.BicepSource", $"The file {file.Path} holds parameters as Bicep source. Compile it with bicep build-params, and give the parameter file that this writes."), problem);
    }

    private static string Values(string name) => $$"""
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": { "name": { "value": "{{name}}" } } }
        """;
}
