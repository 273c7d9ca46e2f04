namespace VpnFaq.PowerShell.Tests.Hosting;

/// <summary>What the Tab key offers: the text it inserts, what the menu shows, and the tooltip.</summary>
public sealed record Completion(string Text, string ListText, string ToolTip);
