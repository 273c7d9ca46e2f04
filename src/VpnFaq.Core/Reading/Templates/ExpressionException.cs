namespace VpnFaq.Reading.Templates;

/// <summary>An expression that cannot be worked out. It never leaves the evaluator: the value becomes unknown. The message names functions and names, never values.</summary>
internal sealed class ExpressionException(string message) : Exception(message);
