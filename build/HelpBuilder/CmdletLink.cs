namespace VpnFaq.HelpBuilder;

/// <summary>A related topic; without an address it is a name for Get-Help.</summary>
internal sealed record CmdletLink(string Text, Uri? Address);
