namespace VpnFaq.Faq;

/// <summary>A file of docs/faq breaks the format. The module's own tests see this; a user never should.</summary>
#pragma warning disable CA1032, CA1064 // Internal, and without file and line it would say nothing.
internal sealed class FaqFormatException(string file, int line, string what) : Exception($"{file}, line {line}: {what}");
#pragma warning restore CA1032, CA1064
