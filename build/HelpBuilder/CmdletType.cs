namespace VpnFaq.HelpBuilder;

/// <summary>A type that goes in or comes out.</summary>
internal sealed record CmdletType(string Name, IReadOnlyList<string> Description);
