using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

/// <summary>Canaries in every secret field of every shape: none may sing in any stream.</summary>
public sealed class SecretsOfInputTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    private const string Check = "Test-VpnGatewayConfig -Verbose -Debug -Outcome Pass, Fail, NotApplicable, Unknown, Suppressed";

    // REST, flat and PascalCase; a template with its secrets as texts, variables, defaults and parts of expressions.
    private static readonly string[] Inputs =
    [
        """
        [ { "type": "Microsoft.Network/connections", "name": "cn", "properties": { "connectionType": "IPsec", "sharedKey": "canary-01", "authorizationKey": "canary-02" } },
          { "type": "Microsoft.Network/connections", "name": "cn2", "connectionType": "ExpressRoute", "sharedKey": "canary-03", "authorizationKey": "canary-04" },
          { "Type": "Microsoft.Network/connections", "Name": "cn3", "ConnectionType": "IPsec", "SharedKey": "canary-05", "AuthorizationKey": "canary-06", "sharedKey": "canary-07" },
          { "type": "Microsoft.Network/connections", "name": "cn4", "properties": { "connectionType": "IPsec", "sharedKey": { "value": "canary-08" }, "authorizationKey": [ "canary-09" ] } },
          { "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "gatewayType": "Vpn", "vpnClientConfiguration": {
            "vpnClientAddressPool": { "addressPrefixes": [ "172.16.0.0/24" ] }, "vpnAuthenticationTypes": [ "Radius" ], "radiusServerAddress": "10.0.0.4", "radiusServerSecret": "canary-10",
            "radiusServers": [ { "radiusServerAddress": "10.0.0.5", "radiusServerSecret": "canary-11" } ] } } } ]
        """,
        """
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "parameters": { "a": { "type": "secureString", "defaultValue": "canary-12" }, "b": { "type": "string", "defaultValue": "canary-13" }, "c": { "type": "object", "defaultValue": { "key": "canary-14", "list": [ "canary-15" ] } } },
          "variables": { "v": "canary-16" },
          "resources": [
            { "type": "Microsoft.Network/connections", "name": "cn1", "properties": { "connectionType": "IPsec", "sharedKey": "canary-17", "authorizationKey": "[parameters('a')]" } },
            { "type": "Microsoft.Network/connections", "name": "cn2", "properties": { "connectionType": "IPsec", "sharedKey": "[concat(parameters('b'), 'canary-18')]", "authorizationKey": "[variables('v')]" } },
            { "type": "Microsoft.Network/connections", "name": "cn3", "properties": { "connectionType": "IPsec", "sharedKey": "[parameters('c').list[7]]", "authorizationKey": "[frobnicate(parameters('a'), 'canary-19')]" } },
            { "type": "Microsoft.Network/connections", "name": "cn4", "properties": { "connectionType": "IPsec", "sharedKey": "[int(parameters('a'))]", "authorizationKey": "[substring(parameters('a'), 99, 5)]" } },
            { "type": "Microsoft.Network/connections", "name": "cn5", "properties": { "connectionType": "IPsec", "sharedKey": "[canary-20", "authorizationKey": "[canary-21]" } },
            { "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "gatewayType": "Vpn", "vpnClientConfiguration": { "radiusServerSecret": "canary-22", "radiusServers": [ { "radiusServerSecret": "[parameters('c').key]" } ] } } }
          ] }
        """,
        """{ "value": [ { "type": "Microsoft.Network/connections", "name": "cn", "properties": { "sharedKey": "canary-23" } } ], "nextLink": "https://example.com/canary-24" }""",
        """{ "type": "Microsoft.Network/connections", "name": "cn", "properties": { "sharedKey": "canary-25", } ] """,
        """{ "type": "Microsoft.Network/connections", "name": "cn", "properties": { "sharedKey": "canary-26""",
        """{ "type": "Microsoft.KeyVault/vaults/secrets", "name": "kv/s", "properties": { "value": "canary-27", "sharedKey": "canary-28" } }""",
        """{ "Content": "{ \"sharedKey\": \"canary-29\", \"connectionType\": \"IPsec\" }" }""",
        "\"canary-30\"",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Inputs.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void No_stream_repeats_a_secret_of_a_file(int number)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("vpnfaq-").FullName, "main.json");
        File.WriteAllText(file, Inputs[number]);
        AssertSilent(session.Run($"{Check} -LiteralPath $file", ("file", file)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void No_stream_repeats_a_secret_of_a_text(int number)
    {
        // What is no JSON is echoed by PowerShell itself as the target of the error; our words do not repeat it.
        var result = session.Run($"$text | {Check}", ("text", Inputs[number]));
        Assert.All(result.Errors, e => Assert.DoesNotContain("canary", $"{e.Exception}", StringComparison.Ordinal));
        Assert.All(result.Warnings.Concat(result.Verbose).Concat(result.Debug), t => Assert.DoesNotContain("canary", t, StringComparison.Ordinal));
        AssertSilent(result, withErrors: false);
    }

    [Fact]
    public void The_canaries_are_read_at_all() => Assert.Contains(
        session.Run($"$text | {Check}", ("text", Inputs[1])).Objects<Finding>(), f => f is { RuleName: "SecretInClear", Outcome: FindingOutcome.Fail, Property: "properties.sharedKey" });

    private static void AssertSilent(PipelineResult result, bool withErrors = true)
    {
        if (withErrors)
            Assert.DoesNotContain("canary", result.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", result.Text, StringComparison.Ordinal);
        Assert.All(result.Output.SelectMany(o => o.Properties), p => Assert.DoesNotContain("canary", $"{p.Value}", StringComparison.Ordinal));
    }
}
