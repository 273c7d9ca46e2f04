namespace VpnFaq.HelpBuilder;

/// <summary>A parameter set by its name.</summary>
internal sealed record CmdletSyntax(string ParameterSet)
{
    private const string DefaultMark = " (Default)";

    public static CmdletSyntax Of(string title) =>
        new(title.EndsWith(DefaultMark, StringComparison.Ordinal) ? title[..^DefaultMark.Length] : title);

    /// <summary>Whether the parameter belongs to the set, and how.</summary>
    public ParameterSetFacts? Of(CmdletParameter parameter) =>
        parameter.Facts.ParameterSets.FirstOrDefault(set => set.Name == ParameterSet || set.Name == ParameterSetFacts.All);
}
