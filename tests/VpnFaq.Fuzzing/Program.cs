using System.Text;
using System.Text.Json;
using SharpFuzz;
using VpnFaq;
using VpnFaq.Fuzzing;
using VpnFaq.Reading;
using VpnFaq.Resources;
using VpnFaq.Rules;

// file: bytes as a file, judged by every rule. expression: a text as an expression of a template.
// With a time behind it, a loop of our own changes the seeds without looking at coverage; without, AFL drives.
Action<byte[]> target = args is [var name, ..] && name == "expression" ? ReadExpression : ReadFile;
if (args is [_, var seconds, .. var seeds])
{
    Environment.ExitCode = new Mutation(target, seeds).Run(TimeSpan.FromSeconds(int.Parse(seconds, null)));
    return;
}

Fuzzer.OutOfProcess.Run(stream =>
{
    using var content = new MemoryStream();
    stream.CopyTo(content);
    target(content.ToArray());
});

static void ReadFile(byte[] content)
{
    try
    {
        var resources = ResourceReader.ReadAll(JsonText.Parse("fuzz.json", content).Root, new Silence()).ToList();
        foreach (var finding in new Checker(RuleCatalog.Default, new CheckOptions { AsOf = new(2026, 11, 24), Outcomes = Enum.GetValues<FindingOutcome>() }).Check(new Topology(resources)))
            _ = finding.ToString();
    }
    catch (JsonException)
    {
        // The one exception that the reader of files turns into a word.
    }
}

static void ReadExpression(byte[] content)
{
    var text = JsonSerializer.Serialize("[" + Encoding.UTF8.GetString(content) + "]");
    ReadFile(Encoding.UTF8.GetBytes($$"""
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "parameters": { "a": { "type": "string" }, "b": { "type": "array", "defaultValue": [ 1, "x", { "a": 2 } ] } }, "variables": { "c": {{text}} },
          "resources": [ { "type": "Microsoft.Network/localNetworkGateways", "name": {{text}}, "copy": { "name": "l", "count": 2 }, "properties": { "fqdn": "[variables('c')]" } } ] }
        """));
}

internal sealed class Silence : IReadingNotes
{
    public void NotAResource(Node node, string? type)
    {
    }

    public void MorePages()
    {
    }

    public void CutByDepth(Resource resource)
    {
    }

    public void WithoutProperties(ResourceKind kind, string name)
    {
    }

    public void IdsOnly()
    {
    }

    public void Note(string text)
    {
    }

    public void TemplateTooLarge()
    {
    }
}
