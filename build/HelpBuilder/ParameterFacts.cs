namespace VpnFaq.HelpBuilder;

/// <summary>The YAML block of a parameter, in the form of platyPS 1.0.</summary>
internal sealed class ParameterFacts
{
    public required string Type { get; init; }

    public required string DefaultValue { get; init; }

    public required bool SupportsWildcards { get; init; }

    public required List<string> Aliases { get; init; }

    public required List<ParameterSetFacts> ParameterSets { get; init; }

    public required bool DontShow { get; init; }

    public required List<string> AcceptedValues { get; init; }

    public required string HelpMessage { get; init; }
}
