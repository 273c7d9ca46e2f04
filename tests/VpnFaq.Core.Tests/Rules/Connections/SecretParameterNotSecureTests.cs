namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SecretParameterNotSecureTests : RuleTests
{
    protected override World Passing => World.Of("""
        [
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "parameters": { "secret": { "type": "secureString" } },
              "resources": [
                {
                  "type": "Microsoft.Network/connections", "apiVersion": "2024-05-01", "name": "cn-oslo", "location": "westeurope",
                  "properties": { "connectionType": "IPsec", "sharedKey": "[parameters('secret')]" }
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
                  "type": "Microsoft.Network/connections", "apiVersion": "2024-05-01", "name": "cn-oslo", "location": "westeurope",
                  "properties": { "connectionType": "IPsec", "sharedKey": "[parameters('secret')]" }
                }
              ]
            }
        ]
        """);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.sharedKey");

    protected override World? NotApplicable => Worlds.Hub.Only("cn-oslo");

    protected override World? Unknown => CannotOccur;

    protected override string UnknownFor => string.Empty;
}
