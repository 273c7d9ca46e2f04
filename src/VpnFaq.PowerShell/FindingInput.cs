using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Text.RegularExpressions;
using VpnFaq.Facts;
using VpnFaq.Reading;
using VpnFaq.Rules;

namespace VpnFaq.PowerShell;

/// <summary>Findings as they come down a pipeline: ours, or what Import-Clixml, a job, another computer or ConvertFrom-Json made of them.</summary>
internal static class FindingInput
{
    private static readonly Regex RuleId = new(@"^VPN[1-9][0-9]{2}\z", RegexOptions.CultureInvariant);

    private static readonly Regex Place = new(@"^(?<file>.+):(?<line>[1-9][0-9]{0,8}):(?<column>[1-9][0-9]{0,8})\z", RegexOptions.CultureInvariant);

    /// <summary>The finding; null where the object is none.</summary>
    public static Finding? Read(object? input)
    {
        if (input is PSObject { BaseObject: Finding own })
            return own;
        if (input is Finding finding)
            return finding;
        return input is PSObject stored ? Restore(stored) : null;
    }

    public static ErrorRecord NotAFinding(object? input)
    {
        var type = (input is PSObject wrapped ? wrapped.BaseObject : input)?.GetType().Name ?? "null";
        return new ErrorRecord(
            new PSArgumentException($"An object of type {type} is no finding. Pipe in the output of Test-VpnGatewayConfig."), "VpnFaq.NotAFinding", ErrorCategory.InvalidType, input);
    }

    private static Finding? Restore(PSObject stored)
    {
        var id = Text(stored, "RuleId");
        if (!RuleId.IsMatch(id) || Enumeration<FindingOutcome>(stored, "Outcome") is not { } outcome
            || Enumeration<FindingSeverity>(stored, "Severity") is not { } severity || RuleOf(stored, id, severity) is not { } rule)
        {
            return null;
        }

        return new Finding(rule)
        {
            Severity = severity,
            Outcome = outcome,
            ResourceName = Text(stored, "ResourceName"),
            ResourceType = TextOr(stored, "ResourceType", StoredFinding.ResourceType(Text(stored, "ResourceId"), id)),
            ResourceId = Text(stored, "ResourceId"),
            Property = Text(stored, "Property"),
            Actual = Text(stored, "Actual"),
            Expected = Text(stored, "Expected"),
            Message = Text(stored, "Message"),
            Fix = Text(stored, "Fix"),
            Impact = Enumeration<FixImpact>(stored, "Impact") ?? FixImpact.None,
            Location = LocationOf(stored),
            Suppression = SuppressionOf(stored),
        };
    }

    /// <summary>What the finding says of its rule, which can be one of another version.</summary>
    private static RuleInfo? RuleOf(PSObject stored, string id, FindingSeverity severity)
    {
        var known = RuleCatalog.Default.Rules.FirstOrDefault(r => r.Info.Id == id)?.Info;
        if ((known?.Source ?? SourceOf(stored)) is not { } source)
            return null;
        return new RuleInfo(source)
        {
            Id = id,
            Name = TextOr(stored, "RuleName", known?.Name),
            Title = known?.Title ?? Text(stored, "RuleName"),
            Severity = known?.Severity ?? severity,
            Reason = TextOr(stored, "Reason", known?.Reason),
            Recommendation = TextOr(stored, "Recommendation", known?.Recommendation),
            FaqId = TextOr(stored, "FaqId", known?.FaqId),
            AzureErrorCode = known?.AzureErrorCode ?? [],
            ResourceType = known?.ResourceType ?? string.Empty,
        };
    }

    // A link of a report leads to what the object says: nothing but a web page will do.
    private static Source? SourceOf(PSObject stored) =>
        Uri.TryCreate(Text(stored, "SourceUri"), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && Date(stored, "SourceDate") is { } date
            ? Source.At(uri.AbsoluteUri, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;

    // An object that went through a session or a file has its place as one text, file:line:column.
    private static SourceLocation? LocationOf(PSObject stored)
    {
        if (Place.Match(Text(stored, "Location")) is { Success: true } place)
            return new SourceLocation(place.Groups["file"].Value, Parsed(place.Groups["line"].Value), Parsed(place.Groups["column"].Value));
        var parts = Value(stored, "Location") as PSObject ?? stored;
        return Text(parts, "File") is { Length: > 0 } file && Number(parts, "Line") is { } line && Number(parts, "Column") is { } column ? new SourceLocation(file, line, column) : null;
    }

    private static FindingSuppression? SuppressionOf(PSObject stored)
    {
        if (Value(stored, "Suppression") is PSObject { BaseObject: not string } suppression)
            return FindingSuppression.Restore(Text(suppression, "Reason"), Text(suppression, "Owner"), Date(suppression, "Expires"));
        if (FindingSuppression.Parse(Text(stored, "Suppression")) is { } accepted)
            return accepted;
        return Text(stored, "SuppressionReason") is { Length: > 0 } reason
            ? FindingSuppression.Restore(reason, Text(stored, "SuppressionOwner"), Date(stored, "SuppressionExpires")) : null;
    }

    private static int Parsed(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // What the module's types add asks the rule, which is asked here directly.
    private static object? Value(PSObject stored, string name) => stored.Properties[name] is { } property and not PSScriptProperty ? property.Value : null;

    // Findings of ours are safe to show from the start; what was stored may have been changed.
    private static string Text(PSObject stored, string name) => Value(stored, name) switch
    {
        null => string.Empty,
        PSObject { BaseObject: string text } => SafeText.Of(text),
        string text => SafeText.Of(text),
        IEnumerable or PSObject { BaseObject: IEnumerable } => string.Empty,
        var other => SafeText.Of(Convert.ToString(other is PSObject wrapped ? wrapped.BaseObject : other, CultureInfo.InvariantCulture) ?? string.Empty),
    };

    private static string TextOr(PSObject stored, string name, string? otherwise) => Text(stored, name) is { Length: > 0 } text ? text : otherwise ?? string.Empty;

    private static T? Enumeration<T>(PSObject stored, string name)
        where T : struct, Enum => Value(stored, name) is { } value && LanguagePrimitives.TryConvertTo(value, CultureInfo.InvariantCulture, out T known) && Enum.IsDefined(typeof(T), known) ? known : null;

    private static int? Number(PSObject stored, string name) =>
        LanguagePrimitives.TryConvertTo(Value(stored, name), CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;

    private static DateTime? Date(PSObject stored, string name) =>
        Value(stored, name) is { } value && LanguagePrimitives.TryConvertTo(value, CultureInfo.InvariantCulture, out DateTime date) ? date.Date : null;
}
