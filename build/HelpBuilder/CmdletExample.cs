namespace VpnFaq.HelpBuilder;

/// <summary>An example: what to type, and what comes of it.</summary>
internal sealed record CmdletExample(string Title, string Code, IReadOnlyList<string> Remarks);
