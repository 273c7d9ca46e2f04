using System.Text;
using System.Text.Json.Nodes;
using VpnFaq.Reading;
using VpnFaq.Resources;
using VpnFaq.Rules;
using VpnFaq.Settings;

using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace VpnFaq.Core.Tests.Rules;

/// <summary>
/// Resources for a test: a sound topology, changed where the test wants it. A change is a JSON merge patch (RFC 7396):
/// what it names replaces what is there, null takes it away, lists are replaced whole.
/// </summary>
public sealed class World
{
    private readonly JsonArray resources;

    private World(JsonArray resources) => this.resources = resources;

    /// <summary>The day at which these worlds are judged.</summary>
    public DateTime AsOf { get; private set; } = new(2026, 11, 24);

    /// <summary>The settings under which these worlds are judged.</summary>
    internal CheckSettings Settings { get; private set; } = CheckSettings.Default;

    /// <summary>Resources as a JSON array.</summary>
    public static World Of(string json) => new(JsonNode.Parse(json)!.AsArray());

    public World Copy() => new(resources.DeepClone().AsArray()) { AsOf = AsOf, Settings = Settings };

    public World At(string date)
    {
        var world = Copy();
        world.AsOf = DateTime.ParseExact(date, "yyyy-MM-dd", null);
        return world;
    }

    /// <summary>Judges under settings, given as JSON.</summary>
    public World Under(string settings)
    {
        var world = Copy();
        world.Settings = SettingsReader.Read(SettingsJson.Parse("settings.json", Encoding.UTF8.GetBytes(settings)), out var problems);
        Assert.Empty(problems.Select(p => p.ToString()));
        return world;
    }

    /// <summary>Changes the resource of that name.</summary>
    public World With(string name, string patch)
    {
        var world = Copy();
        var index = world.IndexOf(name);
        world.resources[index] = Merge(world.resources[index]!.DeepClone(), JsonNode.Parse(patch));
        return world;
    }

    public World Without(params string[] names)
    {
        var world = Copy();
        foreach (var name in names)
            world.resources.RemoveAt(world.IndexOf(name));
        return world;
    }

    public World Only(params string[] names)
    {
        var world = Copy();
        foreach (var resource in world.resources.Where(r => !names.Contains((string)r!["name"]!)).ToList())
            world.resources.Remove(resource);
        return world;
    }

    /// <summary>Adds a resource.</summary>
    public World Plus(string json)
    {
        var world = Copy();
        world.resources.Add(JsonNode.Parse(json));
        return world;
    }

    public World Plus(World other)
    {
        var world = Copy();
        foreach (var resource in other.resources)
            world.resources.Add(resource!.DeepClone());
        return world;
    }

    public override string ToString() => resources.ToJsonString(new() { WriteIndented = true });

    internal IReadOnlyList<Finding> Check(params FindingOutcome[] outcomes) => Check(null, out _, outcomes);

    /// <param name="baseline">Known findings, as a baseline's text.</param>
    /// <param name="unused">What the suppressions that matched nothing are told of.</param>
    /// <param name="outcomes">Outcomes to report; none for all.</param>
    internal IReadOnlyList<Finding> Check(string? baseline, out IReadOnlyList<string> unused, params FindingOutcome[] outcomes)
    {
        var text = JsonText.Parse("world.json", Encoding.UTF8.GetBytes(ToString()));
        var topology = new Topology(ResourceReader.ReadAll(text.Root, new NothingElse()));
        var checker = new Checker(RuleCatalog.Default, new CheckOptions
        {
            AsOf = AsOf,
            Outcomes = outcomes.Length == 0 ? Enum.GetValues<FindingOutcome>() : outcomes,
            Settings = Settings,
            Baseline = baseline is null ? null : Baseline.Parse("known.json", Encoding.UTF8.GetBytes(baseline), out _),
        });
        IReadOnlyList<Finding> findings = [.. checker.Check(topology)];
        unused = [.. checker.UnusedSuppressions(topology)];
        return findings;
    }

    private sealed class NothingElse : IReadingNotes
    {
        public void NotAResource(Node node, string? type) => throw new InvalidOperationException($"The test world holds something that is not read: {type}");

        public void MorePages() => throw new InvalidOperationException("The test world has more pages.");

        public void WithoutProperties(ResourceKind kind, string name) => throw new InvalidOperationException($"The test world holds no properties of {name}.");

        public void IdsOnly() => throw new InvalidOperationException("The test world holds ids alone.");

        public void Note(string text)
        {
            // A template in a test may hold what is not known.
        }

        public void TemplateTooLarge() => throw new InvalidOperationException("The template of the test world is too large.");

        public void CutByDepth(Resource resource)
        {
            // A test may want just that.
        }
    }

    private static JsonNode? Merge(JsonNode? target, JsonNode? patch)
    {
        if (patch is not JsonObject changes)
            return patch?.DeepClone();
        var merged = target as JsonObject ?? [];
        foreach (var (name, change) in changes)
        {
            if (change is null)
                merged.Remove(name);
            else
                merged[name] = Merge(merged[name]?.DeepClone(), change);
        }

        return merged;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < resources.Count; i++)
        {
            if ((string?)resources[i]!["name"] == name)
                return i;
        }

        throw new ArgumentException($"No resource is named {name}.", nameof(name));
    }
}
