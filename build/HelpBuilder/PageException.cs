namespace VpnFaq.HelpBuilder;

/// <summary>A page that cannot be turned into help; the message has the form of a compiler's error.</summary>
internal sealed class PageException(string file, int line, string problem) : Exception($"{file}({line}): error HELP001: {problem}");
