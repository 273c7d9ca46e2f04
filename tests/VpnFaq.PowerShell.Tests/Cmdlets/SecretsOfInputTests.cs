using Microsoft.Azure.Commands.Network.Models;
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
        AssertSilent(session.Run($"$text | {Check}", ("text", Inputs[number])));
        AssertSilent(session.Run($"$text -split '(?<=,)' | {Check}", ("text", Inputs[number])));
    }

    public static TheoryData<string, string> Shapes => new()
    {
        { "as the cmdlets emit them", "$objects" },
        { "deserialised", "[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($objects, 9))" },
        { "deserialised and cut", "[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($objects, 1))" },
        { "changes of a deployment", "$objects | ForEach-Object { [pscustomobject]@{ ChangeType = 'Modify'; Before = $_; After = $_ } }" },
        { "under names that nobody knows", "$objects | ForEach-Object { @{ thing = $_ } }" },
        { "hashtables", "@{ type = 'Microsoft.Network/connections'; name = 'cn'; sharedKey = 'canary-60'; authorizationKey = [securestring]::new() }, [ordered]@{ name = 'lost'; sharedKey = 'canary-61' }" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void No_stream_and_no_report_repeats_a_secret_of_an_object(string shape, string objects)
    {
        var given = ("objects", (object?)Objects());
        AssertSilent(session.Run($"{objects} | {Check}", given));
        foreach (var format in Enum.GetNames<ReportFormat>())
        {
            var report = session.Run($"{objects} | {Check} | ConvertTo-VpnGatewayReport -Format {format}", given);
            Assert.False((report.Everything + string.Concat(report.Output)).Contains("canary", StringComparison.Ordinal), $"{format}, {shape}");
        }
    }

    [Fact]
    public void No_error_in_the_list_of_the_session_holds_a_secret()
    {
        var result = session.Run($"$Error.Clear(); $objects, '{{ canary', @{{ sharedKey = 'canary' }} | {Check} -ErrorAction SilentlyContinue | Out-Null; $Error | ForEach-Object {{ \"$_\"; \"$($_.Exception)\"; \"$($_.CategoryInfo)\"; \"$($_.TargetObject)\"; \"$($_.ErrorDetails)\" }}", ("objects", Objects()));
        Assert.NotEmpty(result.Output);
        Assert.DoesNotContain("canary", string.Join('\n', result.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void The_canaries_are_read_at_all() => Assert.Contains(
        session.Run($"$text | {Check}", ("text", Inputs[1])).Objects<Finding>(), f => f is { RuleName: "SecretInClear", Outcome: FindingOutcome.Fail, Property: "properties.sharedKey" });

    // The text twins of the objects repeat what is in them.
    private static object[] Objects() =>
    [
        new PSVirtualNetworkGatewayConnection
        {
            Name = "cn", Type = "Microsoft.Network/connections", ConnectionType = "IPsec", SharedKey = "canary-50", AuthorizationKey = "canary-51",
            CertificateAuthentication = new PSCertificateAuthentication { InboundAuthCertificateChain = ["-----BEGIN PRIVATE KEY-----canary-52"] },
        },
        new PSVirtualNetworkGateway
        {
            Name = "gw", Type = "Microsoft.Network/virtualNetworkGateways", GatewayType = "Vpn", VpnClientConfiguration = new PSVpnClientConfiguration
            {
                VpnClientAddressPool = new PSAddressSpace { AddressPrefixes = ["172.16.0.0/24"] }, VpnAuthenticationTypes = ["Radius", "Certificate"], RadiusServerAddress = "10.0.0.4", RadiusServerSecret = "canary-53",
                RadiusServers = [new PSRadiusServer { RadiusServerAddress = "10.0.0.5", RadiusServerSecret = "canary-54" }],
                VpnClientRootCertificates = [new PSVpnClientRootCertificate { Name = "root", PublicCertData = "-----BEGIN PRIVATE KEY-----\ncanary-55\n-----END PRIVATE KEY-----" }],
            },
        },
    ];

    private static void AssertSilent(PipelineResult result)
    {
        Assert.DoesNotContain("canary", result.Everything, StringComparison.Ordinal);
        Assert.All(result.Errors, e => Assert.DoesNotContain("canary", $"{e.CategoryInfo}", StringComparison.Ordinal));
        Assert.DoesNotContain("canary", result.Text, StringComparison.Ordinal);
        Assert.All(result.Output.SelectMany(o => o.Properties), p => Assert.DoesNotContain("canary", $"{p.Value}", StringComparison.Ordinal));
    }
}
