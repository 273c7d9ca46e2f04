using VpnFaq.Rules;

namespace VpnFaq.Settings;

/// <summary>Reads the suppressions of settings.</summary>
internal static class SuppressionReader
{
    private const string Incomplete = "VpnFaq.SuppressionIncomplete";

    private static readonly string[] Keys = ["Rule", "Resource", "Reason", "Owner", "Expires"];

    private static readonly string[] Required = ["Rule", "Resource", "Reason"];

    public static IReadOnlyList<Suppression> Read(SettingsReader reader, string key, SettingsValue value)
    {
        // One suppression without a list around it is what people write first.
        var items = value.Kind == SettingsValueKind.List ? value.Items : [value];
        return [.. items.Select((item, i) => One(reader, $"{key}[{i}]", item)).OfType<Suppression>()];
    }

    private static Suppression? One(SettingsReader reader, string key, SettingsValue value)
    {
        if (value.Kind != SettingsValueKind.Map)
        {
            reader.Problem("VpnFaq.SettingsValue", key, $"A suppression is a table such as @{{ Rule = 'VPN116'; Resource = 'gw-test'; Reason = '...' }}, not {value.Text}.", value.Location);
            return null;
        }

        foreach (var (name, _, location) in value.Entries.Where(e => !Keys.Contains(e.Key, StringComparer.OrdinalIgnoreCase)))
            reader.Problem("VpnFaq.SettingsKeyUnknown", $"{key}.{name}", $"A suppression has no key {name}.{Nearest.Question(name, Keys)} Its keys are {string.Join(", ", Keys)}.", location);
        foreach (var name in Required.Where(n => Entry(value, n) is null))
            reader.Problem(Incomplete, $"{key}.{name}", Why(name), value.Location);

        var rules = Entry(value, "Rule") is { } rule ? reader.Rules($"{key}.Rule", rule) : [];
        var resources = Entry(value, "Resource") is { } resource ? reader.Texts($"{key}.Resource", resource).Select(r => new Wildcard(r.Text)).ToList() : [];
        var reason = Entry(value, "Reason") is { } why ? reader.Text($"{key}.Reason", why, Incomplete) : null;
        var owner = Entry(value, "Owner") is { Kind: not SettingsValueKind.Null } who ? reader.Text($"{key}.Owner", who) : null;
        var expires = Entry(value, "Expires") is { } end ? reader.Day($"{key}.Expires", end) : null;
        var ids = RuleCatalog.Default.Rules.Select(r => r.Info).Where(RuleSelection.Of(rules).Matches).Select(r => r.Id).ToList();
        if (ids.Count == RuleCatalog.Default.Rules.Count && resources.Exists(r => r.IsAnything))
            reader.Problem("VpnFaq.SuppressionTooWide", key, "This would accept everything that is found. Name the rules or the resources.", value.Location);
        return new Suppression
        {
            Rules = [.. ids],
            Resources = resources,
            Reason = reason ?? string.Empty,
            Owner = owner ?? string.Empty,
            Expires = expires,
            Name = $"{string.Join(", ", rules)} for {string.Join(", ", resources)}",
            Location = value.Location,
        };
    }

    private static SettingsValue? Entry(SettingsValue value, string name) =>
        value.Entries.FirstOrDefault(e => string.Equals(e.Key, name, StringComparison.OrdinalIgnoreCase))?.Value;

    private static string Why(string name) => name switch
    {
        "Reason" => "The suppression gives no Reason. It says why the risk is taken, to whoever reads the report.",
        "Resource" => "The suppression names no Resource: names or ids, wildcards are allowed.",
        _ => "The suppression names no Rule: ids or names, wildcards are allowed.",
    };
}
