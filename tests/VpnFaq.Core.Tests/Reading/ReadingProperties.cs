using System.Text;
using FsCheck;
using FsCheck.Fluent;
using VpnFaq.Core.Tests.Reading.Templates;
using VpnFaq.Core.Tests.Rules;
using VpnFaq.Reading;
using VpnFaq.Reading.Templates.Functions;

namespace VpnFaq.Core.Tests.Reading;

/// <summary>What holds for any input whatever: it is read to its end, and no exception escapes.</summary>
public sealed class ReadingProperties
{
    private static readonly string[] Types = ["virtualNetworkGateways", "connections", "localNetworkGateways", "virtualNetworks", "publicIPAddresses", "routeTables", "networkSecurityGroups", "virtualNetworkGateways/natRules", "virtualNetworks/subnets"];

    private static readonly string[] Names =
    [
        "id", "name", "type", "properties", "location", "sku", "tier", "value", "data", "resources", "content", "changes", "after", "ipConfigurations", "subnets", "addressSpace", "addressPrefixes", "bgpSettings", "asn",
        "bgpPeeringAddress", "bgpPeeringAddresses", "vpnClientConfiguration", "vpnClientRootCertificates", "publicCertData", "natRules", "internalMappings", "ipsecPolicies", "sharedKey", "connectionType",
        "gatewayType", "virtualNetworkGateway1", "localNetworkGateway2", "enableBgp", "activeActive", "$schema", "copy", "count", "input", "condition", "parameters", "variables", "defaultValue",
    ];

    private static readonly string[] Texts =
    [
        "", "gw", "/", "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/GatewaySubnet", "10.0.0.0/16", "10.0.0.0/99", "::/0", "Vpn", "IPsec", "true", "65515", "@{a=1}", "System.Object[]",
        "[parameters('a')]", "[variables('b')]", "[copyIndex()]", "[concat(", "[[", "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "{\"value\":[]}", "\\u0000", "\\ud800", "MIIB",
    ];

    private static Gen<string> Json(int depth)
    {
        var text = Gen.Elements(Texts).Select(t => $"\"{t.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        var plain = Gen.OneOf(text, text, Gen.Elements("null", "true", "false", "0", "-1", "4294967296", "1.5", "1e400", "99999999999999999999"));
        if (depth == 0)
            return plain;
        var inner = Json(depth - 1);
        var member = from name in Gen.Elements(Names) from value in inner select $"\"{name}\":{value}";
        var resource = from type in Gen.Elements(Types) from members in Gen.ListOf(member) select $"{{\"type\":\"Microsoft.Network/{type}\",{string.Join(",", members)}}}";
        return Gen.OneOf(plain, resource, Gen.ListOf(member).Select(m => $"{{{string.Join(",", m)}}}"), Gen.ListOf(inner).Select(i => $"[{string.Join(",", i)}]"));
    }

    private static Gen<string> Expression(int depth)
    {
        var plain = Gen.Elements("1", "-7", "''", "'a/b'", "'10.0.0.0/16'", "'{0}'", "createArray()", "createObject()", "null()", "parameters('a')", "parameters('b')", "variables('c')", "true()", "lambdaVariables('x')");
        if (depth == 0)
            return plain;
        var inner = Expression(depth - 1);
        var call = from name in Gen.Elements(FunctionTable.Names.ToArray()) from arguments in Gen.ListOf(inner) select $"{name}({string.Join(",", arguments.Take(4))})";
        var lambda = from name in Gen.Elements("map", "filter", "sort", "reduce", "toObject", "groupBy", "mapValues") from list in inner from body in inner select $"{name}({list}, lambda('x', {body}))";
        var access = from target in inner from key in inner select $"{target}[{key}]";
        return Gen.OneOf(plain, call, call, lambda, access, inner.Select(i => i + ".a"));
    }

    [Fact]
    public void Any_JSON_is_read_and_judged() => Prop.ForAll(Arb.From(Json(4)), json =>
    {
        var read = ReadInput.Of(json);
        read.Check();
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Any_template_is_expanded_and_judged() => Prop.ForAll(Arb.From(from resources in Json(3) from parameters in Json(2) from variables in Json(2) select (resources, parameters, variables)), sample =>
    {
        var read = ReadInput.OfTemplate($"[{sample.resources}]", $"\"parameters\": {{ \"a\": {sample.parameters} }}, \"variables\": {{ \"b\": {sample.variables} }},");
        read.Check();
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Any_expression_has_a_value_and_twice_the_same() => Prop.ForAll(Arb.From(Expression(4)), expression =>
    {
        const string Rest = """ "parameters": { "a": { "type": "string" }, "b": { "type": "array", "defaultValue": [ 1, "x", { "a": 2 } ] } }, "variables": { "c": "[parameters('b')]" }, """;
        return Expressions.Evaluate(expression, Rest) == Expressions.Evaluate(expression, Rest);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void Any_damage_to_a_file_has_a_word()
    {
        var sound = Encoding.UTF8.GetBytes(Worlds.PointToSiteRadius.ToString());
        var damages = Gen.ListOf(from place in Gen.Choose(0, sound.Length - 1) from value in Gen.Choose(0, 255) from length in Gen.Choose(0, 40) select (place, value, length));
        Prop.ForAll(Arb.From(damages), hits =>
        {
            var content = sound.ToList();
            foreach (var (place, value, length) in hits.Take(6))
            {
                var at = Math.Min(place, content.Count - 1);
                if (length > 20)
                    content.RemoveRange(at, Math.Min(length, content.Count - at - 1));
                else
                    content[at] = (byte)value;
            }

            using var file = new TestFile([.. content]);
            var read = ConfigurationFile.Read(file.Path);
            return read.Resources.Count > 0 || read.Problem is not null;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }
}
