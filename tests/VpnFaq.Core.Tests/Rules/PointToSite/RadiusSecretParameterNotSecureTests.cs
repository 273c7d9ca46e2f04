namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RadiusSecretParameterNotSecureTests : RuleTests
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
              "parameters": { "secret": { "type": "string" } },
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

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.radiusServers[0].radiusServerSecret");

    protected override World? NotApplicable => Worlds.PointToSiteRadius.Only("gw-hub");

    protected override World? Unknown => CannotOccur;

    protected override string UnknownFor => string.Empty;
}
