using System.Collections;
using System.Management.Automation;

namespace VpnFaq.PowerShell.Tests.Help;

/// <summary>What a page has to say of its cmdlet, word for word, so that nobody has to type it: syntax and parameters.</summary>
internal sealed class CmdletFacts(CmdletInfo cmdlet)
{
    public string Name => cmdlet.Name;

    public IEnumerable<string> Parameters => Own.Select(p => p.Name).Order(StringComparer.Ordinal);

    /// <summary>Everything under the heading SYNTAX.</summary>
    public string Syntax => string.Join("\n\n", cmdlet.ParameterSets.Select(set =>
        $"### {set.Name}{(set.IsDefault && cmdlet.ParameterSets.Count > 1 ? " (Default)" : string.Empty)}\n\n```\n{cmdlet.Name} {set}\n```"));

    private IEnumerable<ParameterMetadata> Own =>
        cmdlet.Parameters.Values.Where(p => !Cmdlet.CommonParameters.Contains(p.Name));

    /// <summary>The YAML of a parameter, as platyPS 1.0 writes it.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="shownDefault">What the page says where the default cannot be told from the type: a date, or none for a value type.</param>
    public string Yaml(string name, string shownDefault)
    {
        var parameter = cmdlet.Parameters[name];
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var element = type.GetElementType() ?? type;
        string[] accepted = element.IsEnum
            ? Enum.GetNames(element)
            : [.. parameter.Attributes.OfType<ValidateSetAttribute>().SelectMany(set => set.ValidValues)];
        var message = parameter.ParameterSets.Values.Select(set => set.HelpMessage).FirstOrDefault() ?? string.Empty;
        return string.Join('\n', [
            $"Type: {type.FullName}",
            $"DefaultValue: {Default(name) ?? shownDefault}",
            $"SupportsWildcards: {Word(parameter.Attributes.OfType<SupportsWildcardsAttribute>().Any())}",
            .. List("Aliases", parameter.Aliases, string.Empty),
            "ParameterSets:",
            .. Sets(parameter),
            $"DontShow: {Word(parameter.Attributes.OfType<ParameterAttribute>().Any(p => p.DontShow))}",
            .. List("AcceptedValues", accepted, string.Empty),
            $"HelpMessage: '{message}'",
        ]);
    }

    private static IEnumerable<string> Sets(ParameterMetadata parameter) =>
        parameter.ParameterSets.OrderBy(set => set.Key, StringComparer.Ordinal).SelectMany(set => new[]
        {
            $"- Name: {(set.Key == ParameterAttribute.AllParameterSets ? "(All)" : set.Key)}",
            $"  Position: {(set.Value.Position == int.MinValue ? "Named" : set.Value.Position)}",
            $"  IsRequired: {Word(set.Value.IsMandatory)}",
            $"  ValueFromPipeline: {Word(set.Value.ValueFromPipeline)}",
            $"  ValueFromPipelineByPropertyName: {Word(set.Value.ValueFromPipelineByPropertyName)}",
            $"  ValueFromRemainingArguments: {Word(set.Value.ValueFromRemainingArguments)}",
        });

    private static IEnumerable<string> List(string key, IReadOnlyCollection<string> values, string indent) =>
        values.Count == 0 ? [$"{indent}{key}: []"] : [$"{indent}{key}:", .. values.Select(value => $"{indent}- {value}")];

    // A date is today's, and an enumeration that is not a list has a first value that nobody chose.
    private string? Default(string name)
    {
        var property = cmdlet.ImplementingType.GetProperty(name);
        return property is null ? null : property.GetValue(Activator.CreateInstance(cmdlet.ImplementingType)) switch
        {
            null => "None",
            SwitchParameter => "False",
            DateTime or Enum => null,
            string text => text.Length == 0 ? "None" : text,
            IEnumerable list => string.Join(", ", list.Cast<object>()) is { Length: > 0 } joined ? joined : "None",
            var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static string Word(bool value) => value ? "true" : "false";
}
