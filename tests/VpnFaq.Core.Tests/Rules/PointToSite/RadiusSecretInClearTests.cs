namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RadiusSecretInClearTests : RuleTests
{
    protected override World Passing => World.Of("""
        [
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "parameters": { "secret": { "type": "secureString" } },
              "resources": [
                {
                  "type": "Microsoft.Network/virtualNetworkGateways", "apiVersion": "2024-05-01", "name": "gw-hub", "location": "westeurope",
                  "properties": {
                    "gatewayType": "Vpn",
                    "vpnClientConfiguration": { "radiusServers": [ { "radiusServerAddress": "10.10.1.10", "radiusServerSecret": "[parameters('secret')]" } ] }
                  }
                }
              ]
            }
        ]
        """);

    protected override World Failing => World.Of("""
        [
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "resources": [
                {
                  "type": "Microsoft.Network/virtualNetworkGateways", "apiVersion": "2024-05-01", "name": "gw-hub", "location": "westeurope",
                  "properties": {
                    "gatewayType": "Vpn",
                    "vpnClientConfiguration": { "radiusServers": [ { "radiusServerAddress": "10.10.1.10", "radiusServerSecret": "Example-not-a-real-one" } ] }
                  }
                }
              ]
            }
        ]
        """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.radiusServers[0].radiusServerSecret");

    protected override World? NotApplicable => Worlds.PointToSiteRadius.Only("gw-hub");

    protected override World? Unknown => CannotOccur;

    protected override string UnknownFor => string.Empty;

    [Fact]
    public void A_default_value_is_as_clear_as_a_text() => Assert.Single(Failures(World.Of("""
        [
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "parameters": { "secret": { "type": "secureString", "defaultValue": "Example-not-a-real-one" } },
              "resources": [
                {
                  "type": "Microsoft.Network/virtualNetworkGateways", "apiVersion": "2024-05-01", "name": "gw-hub", "location": "westeurope",
                  "properties": {
                    "gatewayType": "Vpn",
                    "vpnClientConfiguration": { "radiusServers": [ { "radiusServerAddress": "10.10.1.10", "radiusServerSecret": "[parameters('secret')]" } ] }
                  }
                }
              ]
            }
        ]
        """)));
}
