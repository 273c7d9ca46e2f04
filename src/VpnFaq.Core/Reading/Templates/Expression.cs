namespace VpnFaq.Reading.Templates;

/// <summary>A piece of an expression.</summary>
internal abstract record Expression
{
    /// <summary>A text or a number.</summary>
    internal sealed record Literal(object Value) : Expression;

    /// <summary>A function with its arguments; one of the template's own carries its namespace in the name.</summary>
    internal sealed record Call(string Name, IReadOnlyList<Expression> Arguments) : Expression;

    /// <summary>A property behind a dot.</summary>
    internal sealed record Member(Expression Target, string Name) : Expression;

    /// <summary>An element or a property in brackets.</summary>
    internal sealed record Element(Expression Target, Expression Key) : Expression;
}
