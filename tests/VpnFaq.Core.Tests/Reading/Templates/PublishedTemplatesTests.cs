using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.Core.Tests.Reading.Templates;

/// <summary>Templates that others have published, where they are at hand.</summary>
public sealed class PublishedTemplatesTests
{
    private const string HubParameters = """
        { "parameters": {
          "topLevelManagementGroupPrefix": { "value": "es" }, "addressPrefix": { "value": "10.100.0.0/16" }, "enableHub": { "value": "Yes" }, "enableVpnGw": { "value": "Yes" },
          "subnetMaskForGw": { "value": "10.100.1.0/24" }, "gwRegionalOrAz": { "value": "Zone" }, "gwAzSku": { "value": "VpnGw2AZ" }, "gwRegionalSku": { "value": "" }, "enableVpnActiveActive": { "value": "No" }, "vpnGwType": { "value": "RouteBased" }, "connectivitySubscriptionId": { "value": "11111111-2222-3333-4444-555555555555" },
          "location": { "value": "westeurope" } } }
        """;

    [Fact]
    public void Every_template_is_read_and_judged_without_an_error_or_a_warning()
    {
        var files = Directory.GetFiles(Repository.Shared("az", "templates"), "*.template.json");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var read = ConfigurationFile.Read(file);
            Assert.True(read.Problem is null or { Id: "VpnFaq.NoResource" }, read.Problem?.Message);
            Assert.Empty(read.Warnings);
            Assert.DoesNotContain(read.Notes, n => n.Contains("is not known", StringComparison.Ordinal) || n.Contains("cannot be read", StringComparison.Ordinal));
            var input = new ReadInput();
            input.Resources.AddRange(read.Resources);
            Assert.All(input.Check(FindingOutcome.Fail), f => Assert.NotNull(f.Location));
        }
    }

    [Fact]
    public void Parameter_files_beside_them_are_no_resources_and_no_damage()
    {
        foreach (var file in Directory.GetFiles(Repository.Shared("az", "templates"), "*.parameters.json"))
            Assert.True(ConfigurationFile.Read(file).Problem is { IsAboutContent: true }, file);
    }

    [Fact]
    public void A_landing_zone_makes_its_hub_once_the_hub_is_asked_for()
    {
        using var parameters = new TestFile(HubParameters, "hub.json");
        var read = ConfigurationFile.Read(Repository.Shared("az", "templates", "enterprise-scale-auxiliary-hubspoke-connectivity.template.json"), parameters.Path);
        Assert.Single(read.Resources.OfType<VirtualNetwork>());
        Assert.Contains(read.Resources.OfType<VirtualNetworkGateway>(), g => g.SkuName.IsGiven);
        var gateway = Assert.Single(read.Resources.OfType<VirtualNetworkGateway>(), g => g.IsVpn);
        Assert.NotNull(new Topology(read.Resources).Find<VirtualNetwork>(Topology.NetworkIdOf(gateway)));
    }
}
