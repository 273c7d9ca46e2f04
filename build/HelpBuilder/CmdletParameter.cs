namespace VpnFaq.HelpBuilder;

/// <summary>A parameter: what it does, and its facts.</summary>
internal sealed record CmdletParameter(string Name, IReadOnlyList<string> Description, ParameterFacts Facts)
{
    public bool IsSwitch => Facts.Type.EndsWith(".SwitchParameter", StringComparison.Ordinal);

    /// <summary>The type without its namespace.</summary>
    public string ShortType => Facts.Type[(Facts.Type.LastIndexOf('.') + 1)..];
}
