using System.Globalization;
using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule. The catalog finds every sealed class that is one.</summary>
internal abstract class Rule
{
    /// <summary>What the rule is and what it stands on.</summary>
    public abstract RuleInfo Info { get; }

    public abstract Type ResourceClass { get; }

    public abstract Verdict Check(Resource resource, RuleContext context);

    protected static Verdict Pass => Verdict.Pass;

    protected static Verdict NotApplicable(string reason) => Verdict.NotApplicable(reason);

    protected static Verdict NotApplicable(string reason, string about) => Verdict.NotApplicable(reason, about);

    /// <summary>The verdict of a rule that cannot tell since a field is not given or cannot be read.</summary>
    protected static Verdict Unknown<T>(Field<T> field) => Verdict.Unknown(field.Path);

    protected static Verdict Unknown<T>(Part part, Field<T> field) => Verdict.Unknown(PathOf(part, field.Path));

    /// <summary>The verdict of a rule that needs a resource that the input refers to and does not hold.</summary>
    protected static Verdict Missing(ResourceKind kind, ResourceId id) => Verdict.NotGiven(new MissingResource(kind, id));

    /// <summary>Fails where anything was found, passes otherwise; a list is made with the first failure only.</summary>
    protected static Verdict From(IReadOnlyList<Failure>? failures) => failures is null or { Count: 0 } ? Pass : Verdict.Fail(failures);

    protected static Failure Fail<T>(Field<T> field, string expected, string message, string fix = "", FixImpact impact = FixImpact.None) =>
        Fail(field.Path, TextOf(field), expected, message, fix, impact);

    protected static Failure Fail<T>(Part part, Field<T> field, string expected, string message, string fix = "", FixImpact impact = FixImpact.None) =>
        Fail(PathOf(part, field.Path), TextOf(field), expected, message, fix, impact);

    protected static Failure Fail(string property, string actual, string expected, string message, string fix = "", FixImpact impact = FixImpact.None) =>
        new() { Property = property, Actual = actual, Expected = expected, Message = message, Fix = fix, Impact = impact };

    protected static string PathOf(Part part, string path) => $"{part.Path}.{path}";

    protected static bool Is(string value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>A value of input inside a command: in single quotes, so that nothing in it can act.</summary>
    protected static string Quote(string value) => "'" + value.Replace("'", "''") + "'";

    /// <summary>The command that fetches a resource, for the start of a fix.</summary>
    protected static string Get(Resource resource) =>
        $"{resource.Kind.Command} -Name {Quote(resource.Name)} -ResourceGroupName {Quote(resource.ResourceGroup)}";

    /// <summary>A number as people write it in English: 102,400,000.</summary>
    protected static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The same with what is counted.</summary>
    protected static string Count(long number, string one, string many) => $"{Count(number)} {(number == 1 ? one : many)}";

    /// <summary>A day as in 30 September 2026.</summary>
    protected static string Day(DateTime date) => Days.InWords(date);

    private static string TextOf<T>(Field<T> field) => !field.TryGet(out var value) ? string.Empty : value switch
    {
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        IEnumerable<AddressPrefix> prefixes => string.Join(", ", prefixes.Select(p => p.Text)),
        IEnumerable<string> texts => string.Join(", ", texts),
        string text => text,
        ResourceId id => id.Value,
        // Keys and other parts never show their content.
        _ => string.Empty,
    };
}
