using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.Core.Tests.Reading.Templates;

/// <summary>Templates in files beside the one that is checked.</summary>
public sealed class LinkedTemplateTests
{
    private static readonly string Site = ReadInput.Template(
        """[ { "type": "Microsoft.Network/localNetworkGateways", "name": "[parameters('name')]", "properties": { "fqdn": "[parameters('fqdn')]" } } ]""",
        """ "parameters": { "name": { "type": "string" }, "fqdn": { "type": "string", "defaultValue": "preset" } }, "outputs": { "id": { "type": "string", "value": "[resourceId('Microsoft.Network/localNetworkGateways', parameters('name'))]" } }, """);

    [Fact]
    public void A_template_beside_is_read_as_a_part_of_the_one_that_links_to_it()
    {
        using var file = new TestFile(Linking("nested/site.json", rest: """
            , { "type": "Microsoft.Network/connections", "name": "cn", "properties": { "connectionType": "IPsec", "localNetworkGateway2": { "id": "[reference('site').outputs.id.value]" } } }
            """));
        var nested = file.Beside("nested/site.json", Site);
        var read = ConfigurationFile.Read(file.Path);
        Assert.Equal([nested], read.Linked);
        var site = Assert.Single(read.Resources.OfType<LocalNetworkGateway>());
        Assert.Equal("lng", site.Name);
        Assert.Equal("preset", site.Fqdn.Or(""));
        Assert.Equal(nested, site.Origin.Locate("properties.fqdn")?.File);
        Assert.Equal("cn", Assert.Single(new Topology(read.Resources).ConnectionsOf(site)).Name);
    }

    [Fact]
    public void A_template_beside_may_link_on_from_where_it_stands()
    {
        using var file = new TestFile(Linking("nested/middle.json"));
        file.Beside("nested/middle.json", Linking("site.json"));
        file.Beside("nested/site.json", Site);
        Assert.Equal("lng", Assert.Single(ConfigurationFile.Read(file.Path).Resources).Name);
    }

    [Theory]
    [InlineData("../site.json", "it lies outside of the folder of the template that is checked")]
    [InlineData("/etc/site.json", "it lies outside of the folder of the template that is checked")]
    [InlineData("nowhere.json", "there is no such file")]
    [InlineData("broken.json", "the file holds no template")]
    [InlineData("[parameters('where')]", "it is not beside this one by a relative path, so give its file as well")]
    public void A_template_that_cannot_be_read_is_noted(string relativePath, string reason)
    {
        using var file = new TestFile(Linking(relativePath));
        file.Beside("broken.json", "{");
        var read = ConfigurationFile.Read(file.Path);
        Assert.Empty(read.Resources);
        Assert.Contains($"In {file.Path}: The template that the deployment 'site' links to is not read: {reason}.", read.Notes);
    }

    [Fact]
    public void A_template_at_an_address_is_noted()
    {
        using var file = new TestFile(Linking("x").Replace("relativePath", "uri", StringComparison.Ordinal));
        Assert.Contains("links to is not read", Assert.Single(ConfigurationFile.Read(file.Path).Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_at_an_address_may_be_any()
    {
        using var file = new TestFile(Linking("site.json", parameters: "\"parametersLink\": { \"uri\": \"https://example.com/p.json\" }"));
        file.Beside("site.json", Site);
        Assert.True(Assert.IsType<LocalNetworkGateway>(Assert.Single(ConfigurationFile.Read(file.Path).Resources)).Fqdn.IsUnreadable);
    }

    [Fact]
    public void A_template_that_links_to_itself_ends()
    {
        using var file = new TestFile(Linking("main.json", rest: ", { \"type\": \"Microsoft.Network/localNetworkGateways\", \"name\": \"lng\", \"properties\": {} }"));
        var read = ConfigurationFile.Read(file.Path);
        Assert.Contains("only a part of it is checked", Assert.Single(read.Warnings), StringComparison.Ordinal);
        Assert.NotEmpty(read.Resources);
    }

    private static string Linking(string relativePath, string parameters = "\"parameters\": { \"name\": { \"value\": \"lng\" } }", string rest = "") => ReadInput.Template($$"""
        [ { "type": "Microsoft.Resources/deployments", "name": "site", "properties": { "mode": "Incremental", "templateLink": { "relativePath": "{{relativePath}}" }, {{parameters}} } } {{rest}} ]
        """, """ "parameters": { "name": { "type": "string", "defaultValue": "x" }, "where": { "type": "string" } }, """);
}
