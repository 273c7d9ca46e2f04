namespace VpnFaq.HelpBuilder;

/// <summary>The YAML block of a parameter, in the form of platyPS 1.0.</summary>
internal sealed class ParameterFacts
{
    public static ParameterFacts Unknown { get; } = new()
    {
        Type = "System.Object",
        DefaultValue = "None",
        SupportsWildcards = false,
        Aliases = [],
        ParameterSets =
        [
            new() { Name = ParameterSetFacts.All, Position = "Named", IsRequired = false, ValueFromPipeline = false, ValueFromPipelineByPropertyName = false, ValueFromRemainingArguments = false },
        ],
        DontShow = false,
        AcceptedValues = [],
        HelpMessage = string.Empty,
    };

    public required string Type { get; init; }

    public required string DefaultValue { get; init; }

    public required bool SupportsWildcards { get; init; }

    public required List<string> Aliases { get; init; }

    public required List<ParameterSetFacts> ParameterSets { get; init; }

    public required bool DontShow { get; init; }

    public required List<string> AcceptedValues { get; init; }

    public required string HelpMessage { get; init; }
}
