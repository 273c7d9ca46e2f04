namespace VpnFaq.Reading.Templates.Functions;

/// <summary>A call of a function, its arguments not yet worked out.</summary>
internal sealed record FunctionCall(Evaluator Evaluator, Frame Frame, Expression.Call Call)
{
    public string Name => Call.Name;

    public int Count => Call.Arguments.Count;

    public Budget Budget => Evaluator.Budget;

    public object? Argument(int index) =>
        index < Count ? Evaluator.Evaluate(Call.Arguments[index], Frame) : throw new ExpressionException($"{Name} lacks an argument");

    public object?[] Arguments() => [.. Call.Arguments.Select(a => Evaluator.Evaluate(a, Frame))];

    /// <summary>The call as a value that is not known.</summary>
    public Unknown Unknown(IEnumerable<object?> arguments) => Symbols.Call(Name, arguments);

    /// <summary>The text of an argument that has to be written out: the name in parameters('name').</summary>
    public string NameArgument() => Argument(0) as string ?? throw new ExpressionException($"{Name} is called with a name that is not known");
}
