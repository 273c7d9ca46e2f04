using System.Text.Json.Nodes;

namespace VpnFaq.Core.Tests.Reading;

/// <summary>One topology in every shape that a file can have. The tools' ways are written down here as rules over the REST form.</summary>
internal static class Shapes
{
    private static readonly string[] StaysOnTop = ["id", "name", "type", "location", "tags", "zones", "etag", "identity"];

    public static IReadOnlyDictionary<string, Func<JsonArray, string>> All { get; } = new Dictionary<string, Func<JsonArray, string>>
    {
        ["an array"] = a => a.ToJsonString(),
        ["a REST list"] = a => new JsonObject { ["value"] = a.DeepClone() }.ToJsonString(),
        ["rows of Resource Graph"] = a => new JsonObject { ["count"] = a.Count, ["data"] = Map(a, LowerType), ["skip_token"] = null, ["total_records"] = a.Count }.ToJsonString(),
        ["az network, flat"] = a => Map(a, Flat).ToJsonString(),
        ["Get-Az... | ConvertTo-Json"] = a => Map(a, r => Pascal(Flat(r))).ToJsonString(),
        ["Get-AzResource | ConvertTo-Json"] = a => Map(a, Generic).ToJsonString(),
        ["Invoke-AzRestMethod | ConvertTo-Json"] = a => new JsonObject { ["Headers"] = new JsonObject(), ["Version"] = "1.1", ["StatusCode"] = 200, ["Method"] = "GET", ["Content"] = new JsonObject { ["value"] = a.DeepClone() }.ToJsonString() }.ToJsonString(),
        ["what-if of az"] = a => new JsonObject { ["status"] = "Succeeded", ["changes"] = Changes(a) }.ToJsonString(),
        ["what-if of REST"] = a => new JsonObject { ["status"] = "Succeeded", ["properties"] = new JsonObject { ["changes"] = Changes(a) } }.ToJsonString(),
        ["a template"] = a => ReadInput.Template(Map(a, Planned).ToJsonString()),
        ["a template with parameters for its names"] = ParameterNames,
        ["a template in a template"] = a => ReadInput.Template(new JsonArray(new JsonObject
        {
            ["type"] = "Microsoft.Resources/deployments", ["name"] = "inner", ["properties"] = new JsonObject
            {
                ["expressionEvaluationOptions"] = new JsonObject { ["scope"] = "inner" }, ["template"] = JsonNode.Parse(ReadInput.Template(Map(a, Planned).ToJsonString())),
            },
        }).ToJsonString()),
        ["comments and trailing commas"] = a => "// exported\n[" + string.Join(",", a.Select(r => r!.ToJsonString().Replace("\"properties\":", "/* all of it */ \"properties\":", StringComparison.Ordinal))) + ",]",
        ["numbers and flags as strings"] = a => Map(a, Stringly).ToJsonString(),
        ["lists of lists"] = a => new JsonArray(new JsonArray(a.DeepClone())).ToJsonString(),
        ["all of it twice, ids in capitals"] = a => new JsonArray([.. a.Select(r => r!.DeepClone()), .. a.Select(r => Upper(r!))]).ToJsonString(),
    };

    private static JsonArray Map(JsonArray resources, Func<JsonNode, JsonNode> change) => [.. resources.Select(r => change(r!.DeepClone()))];

    private static JsonNode LowerType(JsonNode resource)
    {
        resource["type"] = ((string)resource["type"]!).ToLowerInvariant();
        return resource;
    }

    private static JsonNode Upper(JsonNode resource)
    {
        var upper = resource.DeepClone();
        upper["id"] = ((string)upper["id"]!).ToUpperInvariant();
        ((JsonObject)upper["properties"]!).Remove("provisioningState");
        return upper;
    }

    // What a property holds stands beside it, at every level.
    private static JsonNode Flat(JsonNode node)
    {
        switch (node)
        {
            case JsonObject found:
                var flat = new JsonObject();
                foreach (var (name, value) in found)
                {
                    if (name != "properties" || value is not JsonObject inner)
                    {
                        flat[name] = value is null ? null : Flat(value.DeepClone());
                        continue;
                    }

                    foreach (var (innerName, innerValue) in inner)
                        flat[innerName == "type" ? "typePropertiesType" : innerName] = innerValue is null ? null : Flat(innerValue.DeepClone());
                }

                return flat;
            case JsonArray array:
                return new JsonArray([.. array.Select(i => i is null ? null : Flat(i.DeepClone()))]);
            default:
                return node.DeepClone();
        }
    }

    private static JsonNode Pascal(JsonNode node) => node switch
    {
        JsonObject found => new JsonObject(found.Select(p => KeyValuePair.Create(char.ToUpperInvariant(p.Key[0]) + p.Key[1..], p.Value is null ? null : Pascal(p.Value)))),
        JsonArray array => new JsonArray([.. array.Select(i => i is null ? null : Pascal(i))]),
        _ => node.DeepClone(),
    };

    private static JsonNode Generic(JsonNode resource) => new JsonObject
    {
        ["ResourceId"] = resource["id"]!.DeepClone(),
        ["ResourceName"] = resource["name"]!.DeepClone(),
        ["ResourceType"] = resource["type"]!.DeepClone(),
        ["Name"] = resource["name"]!.DeepClone(),
        ["Location"] = resource["location"]?.DeepClone(),
        ["Sku"] = resource["sku"]?.DeepClone(),
        ["Zones"] = resource["zones"]?.DeepClone(),
        ["Properties"] = resource["properties"]!.DeepClone(),
    };

    private static JsonArray Changes(JsonArray resources) =>
    [
        .. resources.Select(r => (JsonNode)new JsonObject { ["changeType"] = "Modify", ["resourceId"] = r!["id"]!.DeepClone(), ["before"] = new JsonObject { ["name"] = "old" }, ["after"] = r.DeepClone() }),
        new JsonObject { ["changeType"] = "Delete", ["before"] = resources[0]!.DeepClone(), ["after"] = null },
    ];

    // A template names its resources; their ids come from there.
    private static JsonNode Planned(JsonNode resource)
    {
        var planned = (JsonObject)resource.DeepClone();
        planned["apiVersion"] = "2024-05-01";
        planned["name"] = FullName((string)planned["id"]!);
        planned.Remove("id");
        return JsonNode.Parse(planned.ToJsonString().Replace("\"/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/net/providers/", "\"[here]/", StringComparison.Ordinal)
            .Replace("[here]/", "[concat(resourceGroup().id, '/providers/", StringComparison.Ordinal)) is { } parsed ? Closed(parsed) : planned;
    }

    private static JsonNode Closed(JsonNode node) => node switch
    {
        JsonObject found => new JsonObject(found.Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Closed(p.Value)))),
        JsonArray array => new JsonArray([.. array.Select(i => i is null ? null : Closed(i))]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.StartsWith("[concat(", StringComparison.Ordinal) => text + "')]",
        _ => node.DeepClone(),
    };

    private static string FullName(string id)
    {
        var segments = id[(id.LastIndexOf("/providers/", StringComparison.Ordinal) + "/providers/".Length)..].Split('/');
        return string.Join('/', segments.Where((_, i) => i > 0 && i % 2 == 0));
    }

    private static string ParameterNames(JsonArray resources)
    {
        var names = resources.Select(r => (string)r!["name"]!).ToList();
        var parameters = new JsonObject(names.Select((n, i) => KeyValuePair.Create($"name{i}", (JsonNode?)new JsonObject { ["type"] = "string", ["defaultValue"] = n })));
        var planned = Map(resources, Planned);
        for (var i = 0; i < names.Count; i++)
            planned[i]!["name"] = $"[parameters('name{i}')]";
        return ReadInput.Template(planned.ToJsonString(), $"\"parameters\": {parameters.ToJsonString()},");
    }

    private static JsonNode Stringly(JsonNode node) => node switch
    {
        JsonObject found => new JsonObject(found.Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Stringly(p.Value)))),
        JsonArray array => new JsonArray([.. array.Select(i => i is null ? null : Stringly(i))]),
        JsonValue value when value.GetValueKind() is not System.Text.Json.JsonValueKind.String => value.ToJsonString(),
        _ => node.DeepClone(),
    };
}
