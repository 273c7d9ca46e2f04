namespace VpnFaq.HelpBuilder;

/// <summary>What a parameter is in one parameter set.</summary>
internal sealed class ParameterSetFacts
{
    public const string All = "(All)";

    public required string Name { get; init; }

    public required string Position { get; init; }

    public required bool IsRequired { get; init; }

    public required bool ValueFromPipeline { get; init; }

    public required bool ValueFromPipelineByPropertyName { get; init; }

    public required bool ValueFromRemainingArguments { get; init; }
}
