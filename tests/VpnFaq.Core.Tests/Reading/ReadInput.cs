using System.Text;
using VpnFaq.Reading;
using VpnFaq.Reading.Templates;
using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.Core.Tests.Reading;

/// <summary>A text read as a file of the user's would be, with all that reading had to say.</summary>
internal sealed class ReadInput : IReadingNotes
{
    public List<Resource> Resources { get; } = [];

    public List<string> OtherTypes { get; } = [];

    public List<string> Notes { get; } = [];

    public List<string> Cut { get; } = [];

    public List<string> Bare { get; } = [];

    public bool HasMorePages { get; private set; }

    public bool IsTooLarge { get; private set; }

    public bool HasIdsOnly { get; private set; }

    public static ReadInput Of(string json, string? parameters = null)
    {
        var read = new ReadInput();
        read.Resources.AddRange(ResourceReader.ReadAll(Node(json), read, parameters is null ? null : new TemplateInput(Node(parameters))));
        return read;
    }

    /// <summary>A template of these resources, and of what else it holds.</summary>
    public static ReadInput OfTemplate(string resources, string rest = "", string? parameters = null) => Of(Template(resources, rest), parameters);

    public static string Template(string resources, string rest = "") => $$"""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          {{rest}}
          "resources": {{resources}}
        }
        """;

    public static Node Node(string json) => JsonText.Parse("main.json", Encoding.UTF8.GetBytes(json)).Root;

    public T Only<T>()
        where T : Resource => Assert.IsType<T>(Assert.Single(Resources));

    public T Named<T>(string name)
        where T : Resource => Assert.IsType<T>(Assert.Single(Resources, r => r.Name == name));

    /// <summary>What all rules find: rule, resource and property, in order.</summary>
    public IReadOnlyList<string> Failures() => [.. Check(FindingOutcome.Fail).Select(f => $"{f.RuleId} {f.ResourceName} {f.Property}").Order(StringComparer.Ordinal)];

    public IReadOnlyList<Finding> Check(params FindingOutcome[] outcomes) =>
        [.. new Checker(RuleCatalog.Default, new CheckOptions { AsOf = new(2026, 11, 24), Outcomes = outcomes.Length == 0 ? Enum.GetValues<FindingOutcome>() : outcomes }).Check(new Topology(Resources))];

    void IReadingNotes.NotAResource(Node node, string? type) => OtherTypes.Add(type ?? node.Kind.ToString());

    void IReadingNotes.MorePages() => HasMorePages = true;

    void IReadingNotes.CutByDepth(Resource resource) => Cut.Add(resource.Name);

    void IReadingNotes.WithoutProperties(ResourceKind kind, string name) => Bare.Add(name);

    void IReadingNotes.IdsOnly() => HasIdsOnly = true;

    void IReadingNotes.Note(string text) => Notes.Add(text);

    void IReadingNotes.TemplateTooLarge() => IsTooLarge = true;
}
