using System.Collections;
using System.Collections.Specialized;
using System.Management.Automation;
using System.Text.Json;
using Microsoft.Azure.Commands.Maintenance.Models;
using Microsoft.Azure.Commands.ResourceManager.Cmdlets.SdkModels;
using VpnFaq.PowerShell.Tests.AzShapes;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

/// <summary>The sample of a neglected office in every shape that an object of PowerShell can have.</summary>
public sealed class ObjectShapesTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    private const string Check = "Test-VpnGatewayConfig -AsOf 2026-11-24";

    private static readonly string Sample = File.ReadAllText(Repository.Path("docs", "samples", "neglected", "old-office.json"));

    public static TheoryData<string, string> Shapes => new()
    {
        { "custom objects of ConvertFrom-Json", $"$objects | {Check}" },
        { "hashtables", $"$tables | {Check}" },
        { "ordered dictionaries", $"$ordered | {Check}" },
        { "a list in one piece", $"{Check} -InputObject $objects" },
        { "lists of lists", $", @(, $objects) | {Check}" },
        { "the answer of a list request", $"[pscustomobject]@{{ value = $objects }} | {Check}" },
        { "rows of Search-AzGraph", $"[pscustomobject]@{{ Count = 5; Data = $objects; SkipToken = $null }} | {Check}" },
        { "an answer of Invoke-AzRestMethod", $"[pscustomobject]@{{ StatusCode = 200; Content = $text }} | {Check}" },
        { "a text", $"$text | {Check}" },
        { "lines of a program", $"$text -split \"`n\" | {Check}" },
        { "what-if results", $"[pscustomobject]@{{ Status = 'Succeeded'; Changes = @($objects | ForEach-Object {{ [pscustomobject]@{{ ChangeType = 'Modify'; Before = $null; After = $_ }} }}) }} | {Check}" },
        { "changes of a what-if result", $"$objects | ForEach-Object {{ [pscustomobject]@{{ ChangeType = 'Modify'; After = $_ }} }} | {Check}" },
        { "deserialised objects", $"[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($objects, 20)) | {Check}" },
        { "objects of Get-AzResource", $"$objects | ForEach-Object {{ [pscustomobject]@{{ ResourceId = $_.id; ResourceName = $_.name; ResourceType = $_.type; Location = $_.location; Sku = $_.sku; Zones = $_.zones; Properties = $_.properties }} }} | {Check}" },
        { "objects and file together", $"$objects | {Check}; $null = $objects, $text | {Check}" },
        { "everything twice", $"& {{ $objects; $tables; $text }} | {Check}" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Findings_are_those_of_the_file(string shape, string script)
    {
        var expected = Findings(session.Run($"{Check} -Path $path", ("path", Repository.Path("docs", "samples", "neglected"))));
        Assert.NotEmpty(expected);
        var result = session.Run(
            script, ("objects", Parsed(e => Custom(e))), ("tables", Parsed(e => Table(e, new Hashtable()))), ("ordered", Parsed(e => Table(e, new OrderedDictionary()))), ("text", Sample));
        Assert.True(result.Errors.Count == 0, $"{shape}: {string.Join("; ", result.Errors)}");
        Assert.Equal(expected, Findings(result));
    }

    [Fact]
    public void A_template_is_read_from_an_object_and_from_lines()
    {
        const string Template = """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "parameters": { "sku": { "type": "string", "defaultValue": "Basic" } },
              "resources": [
                { "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "gatewayType": "Vpn", "sku": { "name": "[parameters('sku')]" } } }
              ]
            }
            """;
        using var json = JsonDocument.Parse(Template);
        Assert.Equal("Basic", session.Run($"$template | {Check} -IncludeRule BasicSku", ("template", Custom(json.RootElement))).Clean().Objects<Finding>().Single().Actual);
        Assert.Equal("Basic", session.Run($"$text -split \"`n\" | {Check} -IncludeRule BasicSku", ("text", Template)).Clean().Objects<Finding>().Single().Actual);
    }

    [Fact]
    public void A_parameter_file_gives_a_template_its_values()
    {
        var folder = Directory.CreateTempSubdirectory("vpnfaq-").FullName;
        var (template, parameters) = (Path.Combine(folder, "main.json"), Path.Combine(folder, "prod.json"));
        File.WriteAllText(template, """
            { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "parameters": { "sku": { "type": "string" } },
              "resources": [ { "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "gatewayType": "Vpn", "sku": { "name": "[parameters('sku')]" } } } ] }
            """);
        File.WriteAllText(parameters, """{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": { "sku": { "value": "Basic" } } }""");
        Assert.Empty(session.Run($"{Check} -LiteralPath $template -IncludeRule BasicSku", ("template", template)).Clean().Output);
        var finding = session.Run($"{Check} -LiteralPath $template -TemplateParameterFile $parameters -IncludeRule BasicSku", ("template", template), ("parameters", parameters)).Clean().Objects<Finding>().Single();
        Assert.Equal("Basic", finding.Actual);
        Assert.Equal(template, finding.Location?.File);
        Assert.Empty(session.Run($"{Check} -Path $folder -IncludeRule BasicSku", ("folder", folder)).Errors);
        Assert.Empty(session.Run($"{Check} -Path $pattern -IncludeRule BasicSku", ("pattern", Path.Combine(folder, "*.json"))).Errors);
        Assert.Equal("There is no file or folder nowhere.json.", session.Run($"{Check} -LiteralPath $template -TemplateParameterFile nowhere.json", ("template", template)).OnlyError("VpnFaq.PathNotFound").Exception.Message);
        session.Run($"{Check} -LiteralPath $parameters", ("parameters", parameters)).OnlyError("VpnFaq.ParameterFile");
    }

    [Fact]
    public void Unknown_functions_are_told_in_the_verbose_stream()
    {
        const string Template = """{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": [ { "type": "Microsoft.Network/localNetworkGateways", "name": "[frobnicate()]", "properties": {} } ] }""";
        Assert.Contains(session.Run($"$text | {Check} -Verbose", ("text", Template)).Verbose, v => v.Contains("frobnicate", StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_that_another_one_links_to_is_judged_once()
    {
        var folder = Directory.CreateTempSubdirectory("vpnfaq-").FullName;
        var (main, nested) = (Path.Combine(folder, "main.json"), Path.Combine(folder, "gateway.json"));
        const string Schema = "\"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\"";
        File.WriteAllText(main, $$"""{ {{Schema}}, "resources": [ { "type": "Microsoft.Resources/deployments", "name": "gw", "properties": { "templateLink": { "relativePath": "gateway.json" }, "parameters": { "sku": { "value": "Basic" } } } } ] }""");
        File.WriteAllText(nested, $$"""{ {{Schema}}, "parameters": { "sku": { "type": "string" } }, "resources": [ { "type": "Microsoft.Network/virtualNetworkGateways", "name": "gw", "properties": { "gatewayType": "Vpn", "sku": { "name": "[parameters('sku')]" } } } ] }""");
        var result = session.Run($"{Check} -Path $folder -IncludeRule BasicSku -Verbose", ("folder", folder));
        Assert.Empty(result.Errors);
        Assert.Equal(nested, Assert.Single(result.Objects<Finding>()).Location?.File);
        Assert.Contains($"The template {nested} is read with the template that links to it.", result.Verbose);
        Assert.Empty(session.Run($"{Check} -Path $nested -IncludeRule BasicSku", ("nested", nested)).Clean().Output);
    }

    [Fact]
    public void Bicep_is_passed_over_in_a_folder_and_an_error_where_it_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("vpnfaq-").FullName;
        var source = Path.Combine(folder, "main.bicep");
        File.WriteAllText(source, "param location string");
        Assert.Equal(
            $"There is no .json file under {folder}, but Bicep source: bicep build writes the templates that are checked.",
            session.Run($"{Check} -Path $folder", ("folder", folder)).OnlyError("VpnFaq.NoFiles").Exception.Message);
        session.Run($"{Check} -Path $source", ("source", source)).OnlyError("VpnFaq.BicepSource");
        File.WriteAllText(Path.Combine(folder, "site.json"), """{ "type": "Microsoft.Network/localNetworkGateways", "name": "lng", "properties": { "gatewayIpAddress": "203.0.113.1" } }""");
        var result = session.Run($"{Check} -Path $folder -Verbose", ("folder", folder));
        Assert.Empty(result.Errors);
        Assert.Contains($"The file {source} holds a template as Bicep source. Compile it with bicep build, and give the template that this writes.", result.Verbose);
    }

    [Fact]
    public void Rows_of_Resource_Graph_say_that_there_are_more_of_them()
    {
        var rows = new GraphResponse(Parsed(e => Custom(e))) { SkipToken = "next" };
        var result = session.Run($"{Check} -InputObject $rows", ("rows", rows));
        Assert.Equal(["A list in the input says that it has more pages; they were not given."], result.Warnings);
        Assert.NotEmpty(result.Output);
        rows.SkipToken = null;
        Assert.Empty(session.Run($", $rows | {Check}", ("rows", rows)).Warnings);
    }

    [Fact]
    public void Objects_that_lost_their_inner_objects_on_the_way_give_no_finding_of_what_was_lost()
    {
        const string Script = $$"""[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($all, 2)) | {{Check}}""";
        var result = session.Run(Script, ("all", new AzSite().All));
        Assert.Contains(result.Warnings, w => w.StartsWith("The virtual network gateway gw-office lost its inner objects", StringComparison.Ordinal));
        var whole = Findings(session.Run($"$all | {Check}", ("all", new AzSite().All)));
        Assert.Subset(whole.ToHashSet(), Findings(result).ToHashSet());
    }

    [Fact]
    public void What_is_no_resource_is_named_by_an_error_and_not_handed_on()
    {
        var result = session.Run($"[pscustomobject]@{{ type = 'Microsoft.KeyVault/vaults/secrets'; name = 'kv/psk'; value = 'canary' }}, [pscustomobject]@{{ secret = 'canary' }}, '{{ canary' | {Check}");
        Assert.Equal(["kv/psk", "PSCustomObject", "String"], result.Errors.Select(e => e.TargetObject));
        Assert.DoesNotContain("canary", result.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Maintenance_windows_of_the_cmdlets_are_read()
    {
        const string Group = "/subscriptions/s/resourceGroups/g/providers";
        var window = new PSMaintenanceConfiguration
        {
            Id = $"{Group}/Microsoft.Maintenance/maintenanceConfigurations/nightly",
            Name = "nightly",
            Type = "Microsoft.Maintenance/maintenanceConfigurations",
            MaintenanceScope = "Resource",
            ExtensionProperties = new Dictionary<string, string> { ["maintenanceSubScope"] = "NetworkGatewayMaintenance" },
            StartDateTime = "2026-11-01 22:00",
            Duration = "01:00",
            Timezone = "UTC",
            RecurEvery = "Day",
        };
        var assignment = new PSConfigurationAssignment
        {
            Id = $"{Group}/Microsoft.Network/virtualNetworkGateways/gw/providers/Microsoft.Maintenance/configurationAssignments/a",
            Name = "a",
            Type = "Microsoft.Maintenance/configurationAssignments",
            MaintenanceConfigurationId = window.Id,
            ResourceId = $"{Group}/Microsoft.Network/virtualNetworkGateways/gw",
        };
        var result = session.Run($"$window, $assignment | {Check} -Verbose", ("window", window), ("assignment", assignment));
        Assert.Empty(result.Errors);
        Assert.Contains("Read maintenance assignment: 1, maintenance configuration: 1.", result.Verbose);
        Assert.Contains(result.Objects<Finding>(), f => f.ResourceName == "nightly" && f.Actual == "01:00");
    }

    [Fact]
    public void Objects_of_Get_AzResource_are_read_with_and_without_their_properties()
    {
        var properties = new PSObject();
        properties.Properties.Add(new PSNoteProperty("gatewayType", "Vpn"));
        var sku = new PSObject();
        sku.Properties.Add(new PSNoteProperty("name", "Basic"));
        properties.Properties.Add(new PSNoteProperty("sku", sku));
        const string Id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworkGateways/gw";
        var resource = new PSResource { Id = Id, ResourceId = Id, Name = "gw", ResourceName = "gw", Type = "Microsoft.Network/virtualNetworkGateways", ResourceType = "Microsoft.Network/virtualNetworkGateways", Properties = properties };
        Assert.Equal("Basic", Assert.Single(session.Run($"$resource | {Check} -IncludeRule BasicSku", ("resource", resource)).Clean().Objects<Finding>()).Actual);
        resource.Properties = null;
        Assert.Equal(["The virtual network gateway gw has no properties and is not checked. Use Get-AzResource with -ExpandProperties."], session.Run($"$resource | {Check}", ("resource", resource)).Warnings);
    }

    [Fact]
    public void A_list_that_holds_itself_ends()
    {
        var result = session.Run($$"""$a = [System.Collections.ArrayList]::new(); foreach ($i in 1..8) { $null = $a.Add($a) }; $null = $a.Add($gateway); {{Check}} -InputObject $a -IncludeRule VPN401""", ("gateway", new AzSite().Connection));
        Assert.Equal("VPN401", Assert.Single(result.Objects<Finding>()).RuleId);
    }

    [Fact]
    public void A_resource_without_properties_gets_the_advice_to_expand_them()
    {
        var result = session.Run($$"""[pscustomobject]@{ Name = 'gw'; ResourceId = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworkGateways/gw'; ResourceType = 'Microsoft.Network/virtualNetworkGateways'; Properties = $null } | {{Check}}""");
        Assert.Equal(["The virtual network gateway gw has no properties and is not checked. Use Get-AzResource with -ExpandProperties."], result.Warnings);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("'gw-office'", "A text is no resource. To read files, use -Path.")]
    [InlineData("@($null, 1)", "The list holds a null where a resource should be.")]
    [InlineData("[pscustomobject]@{ type = 'Microsoft.Compute/virtualMachines' }", "Resources of type Microsoft.Compute/virtualMachines are not checked.")]
    public void What_is_no_resource_is_said_to_be_none(string input, string message) =>
        Assert.Equal(message, session.Run($"{Check} -InputObject ({input})").Errors[0].Exception.Message);

    [Theory]
    [InlineData("$null")]
    [InlineData("@()")]
    public void Nothing_is_said_to_be_nothing(string input) => Assert.Equal(
        "Nothing was given to check: the input is null or an empty list.", session.Run($"{Check} -InputObject {input}").OnlyError("VpnFaq.InputEmpty").Exception.Message);

    // As Search-AzGraph emits it: a list of rows with a token beside them.
    private sealed class GraphResponse(IEnumerable<object> rows) : System.Collections.ObjectModel.Collection<object>([.. rows])
    {
        public string? SkipToken { get; set; }
    }

    private static List<string> Findings(PipelineResult result) =>
        [.. result.Objects<Finding>().Select(f => $"{f.RuleId} {f.ResourceName} {f.Property} {f.Actual} {f.Message}").Distinct().Order(StringComparer.Ordinal)];

    private static object[] Parsed(Func<JsonElement, object?> make)
    {
        using var json = JsonDocument.Parse(Sample, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var root = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement : json.RootElement.GetProperty("value");
        return [.. root.EnumerateArray().Select(e => make(e)!)];
    }

    // As ConvertFrom-Json makes them; the engine under test does not have it.
    private static object? Custom(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var made = new PSObject();
                foreach (var property in element.EnumerateObject())
                    made.Properties.Add(new PSNoteProperty(property.Name, Custom(property.Value)));
                return made;
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(Custom).ToArray();
            default:
                return Plain(element);
        }
    }

    private static object? Table(JsonElement element, IDictionary empty)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                    empty[property.Name] = Table(property.Value, (IDictionary)Activator.CreateInstance(empty.GetType())!);
                return empty;
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(e => Table(e, (IDictionary)Activator.CreateInstance(empty.GetType())!)).ToArray();
            default:
                return Plain(element);
        }
    }

    private static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetInt64(),
        JsonValueKind.Null => null,
        _ => element.GetBoolean(),
    };
}
