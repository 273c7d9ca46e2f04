using System.Globalization;
using VpnFaq.Rules;

namespace VpnFaq.Settings;

/// <summary>Reads settings from whatever they were written in, and tells what is wrong with them.</summary>
internal sealed class SettingsReader
{
    public const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] Severities = Enum.GetNames(typeof(FindingSeverity));

    private readonly List<SettingsProblem> problems = [];

    private SettingsReader()
    {
    }

    private static Dictionary<string, Func<SettingsReader, CheckSettings, string, SettingsValue, CheckSettings>> Keys { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Preset"] = static (r, s, key, value) => s with { Preset = r.ReadPreset(key, value) },
        ["IncludeRule"] = static (r, s, key, value) => s with { IncludeRule = r.Rules(key, value) },
        ["ExcludeRule"] = static (r, s, key, value) => s with { ExcludeRule = r.Rules(key, value) },
        ["Severity"] = static (r, s, key, value) => s with { Severity = r.SeverityByRule(key, value) },
        ["FailOn"] = static (r, s, key, value) => s with { FailOn = r.Severity(key, value) },
        ["AsOf"] = static (r, s, key, value) => s with { AsOf = r.Day(key, value) },
        ["NamingPattern"] = static (r, s, key, value) => s with { NamingPattern = r.Naming(key, value) },
        ["Suppressions"] = static (r, s, key, value) => s with { Suppressions = SuppressionReader.Read(r, key, value) },
    };

    /// <summary>Names of the keys.</summary>
    public static IReadOnlyCollection<string> KeyNames => Keys.Keys;

    /// <param name="root">The settings; a table of keys and values.</param>
    /// <param name="found">What is wrong with them; settings with an error in them are not to be used.</param>
    public static CheckSettings Read(SettingsValue root, out IReadOnlyList<SettingsProblem> found)
    {
        var reader = new SettingsReader();
        found = reader.problems;
        var settings = CheckSettings.Default;
        if (root.Kind != SettingsValueKind.Map)
        {
            reader.Problem("VpnFaq.SettingsValue", string.Empty, $"Settings are a table of keys and values, not {root.Text}.", root.Location);
            return settings;
        }

        var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value, location) in root.Entries)
        {
            if (!given.Add(key))
                reader.Problem("VpnFaq.SettingsKeyTwice", key, $"The setting {key} is given twice.", location);
            if (Keys.TryGetValue(key, out var read))
                settings = read(reader, settings, key, value);
            else
                reader.Problem("VpnFaq.SettingsKeyUnknown", key, $"There is no setting {key}.{Nearest.Question(key, Keys.Keys)} The settings are {string.Join(", ", Keys.Keys)}.", location);
        }

        return settings;
    }

    public void Problem(string id, string key, string message, SourceLocation? location) =>
        problems.Add(new SettingsProblem(id, FindingSeverity.Error, key, message, location));

    /// <summary>A text that is not empty; null, and a problem, for anything else.</summary>
    public string? Text(string key, SettingsValue value, string id = "VpnFaq.SettingsValue")
    {
        if (value.Kind == SettingsValueKind.Text && value.Text.Trim().Length > 0)
            return value.Text.Trim();
        Problem(id, key, $"{key} has to be a text in quotes, not {(value.Kind == SettingsValueKind.Text ? "an empty one" : value.Text)}.", value.Location);
        return null;
    }

    /// <summary>Texts of a list; one text is a list of one.</summary>
    public IReadOnlyList<(string Text, SourceLocation? Location)> Texts(string key, SettingsValue value)
    {
        var items = value.Kind == SettingsValueKind.List ? value.Items : [value];
        return [.. items.Select(i => (Text: Text(key, i), i.Location)).Where(i => i.Text is not null).Select(i => (i.Text!, i.Location))];
    }

    /// <summary>Patterns for rules, each of which some rule matches.</summary>
    public IReadOnlyList<string> Rules(string key, SettingsValue value)
    {
        var patterns = Texts(key, value);
        foreach (var (text, location) in patterns)
        {
            if (RuleSelection.Of([text]).Unmatched.Count > 0)
                Problem("VpnFaq.SettingsRuleUnknown", key, RuleSelection.NotFound(text), location);
        }

        return [.. patterns.Select(p => p.Text)];
    }

    /// <summary>A day; null, and a problem, where it is none.</summary>
    public DateTime? Day(string key, SettingsValue value)
    {
        if (value.Kind == SettingsValueKind.Day)
            return value.Day;
        if (value.Kind == SettingsValueKind.Text && DateTime.TryParseExact(value.Text.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        var given = value.Kind == SettingsValueKind.Text ? $"'{value.Text}'" : value.Text;
        Problem("VpnFaq.SettingsDate", key, $"{key} has to be a day as in '2027-06-30', with year, month and day and in quotes; {given} is not.", value.Location);
        return null;
    }

    private FindingSeverity? Severity(string key, SettingsValue value)
    {
        if (value.Kind == SettingsValueKind.Text && Array.Find(Severities, s => string.Equals(s, value.Text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } name)
            return (FindingSeverity)Enum.Parse(typeof(FindingSeverity), name);
        var nearest = value.Kind == SettingsValueKind.Text ? Nearest.Question(value.Text, Severities) : string.Empty;
        var given = value.Kind == SettingsValueKind.Text ? $"'{value.Text}'" : value.Text;
        Problem("VpnFaq.SettingsSeverity", key, $"A severity is 'Error', 'Warning' or 'Information', not {given}.{nearest}", value.Location);
        return null;
    }

    private Preset ReadPreset(string key, SettingsValue value)
    {
        if (Text(key, value) is not { } name)
            return Preset.Default;
        if (Preset.Find(name) is { } preset)
            return preset;
        var names = Preset.All.Select(p => p.Name).ToList();
        Problem("VpnFaq.SettingsPresetUnknown", key, $"There is no preset {name}.{Nearest.Question(name, names)} The presets are {string.Join(", ", names)}.", value.Location);
        return Preset.Default;
    }

    private IReadOnlyList<SettingsEntry> Entries(string key, SettingsValue value, string form)
    {
        if (value.Kind == SettingsValueKind.Map)
            return value.Entries;
        Problem("VpnFaq.SettingsValue", key, $"{key} has to be a table such as {form}, not {value.Text}.", value.Location);
        return [];
    }

    // A rule that is named wins over a pattern; two patterns that disagree are nobody's wish.
    private Dictionary<string, FindingSeverity> SeverityByRule(string key, SettingsValue value)
    {
        var named = new Dictionary<string, FindingSeverity>();
        var byPattern = new Dictionary<string, FindingSeverity>();
        foreach (var (pattern, text, location) in Entries(key, value, "@{ VPN116 = 'Warning' }"))
        {
            var rules = RuleSelection.Of([pattern]);
            if (rules.Unmatched.Count > 0)
                Problem("VpnFaq.SettingsRuleUnknown", $"{key}.{pattern}", RuleSelection.NotFound(pattern), location);
            if (Severity($"{key}.{pattern}", text) is not { } severity)
                continue;
            var matched = RuleCatalog.Default.Rules.Select(r => r.Info).Where(rules.Matches).ToList();
            var target = matched.Count == 1 && (Is(matched[0].Id, pattern) || Is(matched[0].Name, pattern)) ? named : byPattern;
            if (matched.Find(r => target.TryGetValue(r.Id, out var other) && other != severity) is { } twice)
                Problem("VpnFaq.SettingsSeverityTwice", $"{key}.{pattern}", $"{twice.Id} is given two severities, {target[twice.Id]} and {severity}.", location);
            matched.ForEach(r => target[r.Id] = severity);
        }

        foreach (var (id, severity) in named.Select(n => (n.Key, n.Value)))
            byPattern[id] = severity;
        return byPattern;
    }

    private NamingPatterns Naming(string key, SettingsValue value)
    {
        var patterns = new NamingPatterns();
        foreach (var (name, text, location) in Entries(key, value, "@{ VirtualNetworkGateway = 'gw-*' }"))
        {
            var own = $"{key}.{name}";
            if (NamingPatterns.Kind(name) is not { } kind)
                Problem("VpnFaq.SettingsKindUnknown", own, $"There is no kind of resource {name}.{Nearest.Question(name, NamingPatterns.KindNames)} The kinds are {string.Join(", ", NamingPatterns.KindNames)}.", location);
            else if (Text(own, text) is { } pattern)
                Add(patterns, kind, pattern, own, text.Location);
        }

        return patterns;
    }

    private void Add(NamingPatterns patterns, Resources.ResourceKind kind, string pattern, string key, SourceLocation? location)
    {
        try
        {
            patterns.Add(kind, new NamePattern(pattern));
        }
        catch (ArgumentException)
        {
            Problem("VpnFaq.SettingsPattern", key, $"{pattern} is not a regular expression. A pattern that neither starts with ^ nor ends with $ is taken as a wildcard.", location);
        }
    }

    private static bool Is(string known, string typed) => string.Equals(known, typed, StringComparison.OrdinalIgnoreCase);
}
