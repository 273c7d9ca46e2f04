namespace VpnFaq.Reading.Templates;

/// <summary>A template that asks for more work than any real one does. It never leaves the expander.</summary>
internal sealed class TemplateLimitException() : Exception("The template asks for too much work.");
