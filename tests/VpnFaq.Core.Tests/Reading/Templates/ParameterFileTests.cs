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

    private static string Values(string name) => $$"""
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": { "name": { "value": "{{name}}" } } }
        """;
}
