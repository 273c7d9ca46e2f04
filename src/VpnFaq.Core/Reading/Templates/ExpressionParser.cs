using System.Globalization;
using System.Text;

namespace VpnFaq.Reading.Templates;

/// <summary>Reads an expression: <c>[concat('gw-', parameters('sites')[0].name)]</c>.</summary>
internal sealed class ExpressionParser
{
    private const int MaxDepth = 60;

    private readonly string text;
    private int at;
    private int depth;

    private ExpressionParser(string text) => this.text = text;

    /// <summary>Whether a text is an expression and no text of its own: [[ at the start stands for a bracket.</summary>
    public static bool IsExpression(string text) => text.Length > 1 && text[0] == '[' && text[1] != '[' && text[text.Length - 1] == ']';

    /// <summary>A text that is no expression, without the bracket that keeps it from being one.</summary>
    public static string Literal(string text) => text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]", StringComparison.Ordinal) ? text.Substring(1) : text;

    /// <exception cref="ExpressionException">The text is no expression of the language.</exception>
    public static Expression Parse(string text)
    {
        var parser = new ExpressionParser(text.Substring(1, text.Length - 2));
        var parsed = parser.Read();
        parser.SkipSpace();
        return parser.at == parser.text.Length ? parsed : throw Error();
    }

    private static ExpressionException Error() => new("an expression cannot be read");

    private Expression Read()
    {
        if (++depth > MaxDepth)
            throw new ExpressionException("an expression is nested too deep");
        SkipSpace();
        Expression parsed = Peek() switch
        {
            '\'' => new Expression.Literal(ReadText()),
            '-' or (>= '0' and <= '9') => new Expression.Literal(ReadNumber()),
            _ => ReadCall(),
        };
        parsed = ReadAccess(parsed);
        depth--;
        return parsed;
    }

    private Expression ReadAccess(Expression target)
    {
        while (true)
        {
            SkipSpace();
            if (Take('.'))
            {
                target = new Expression.Member(target, ReadName());
            }
            else if (Take('['))
            {
                target = new Expression.Element(target, Read());
                Expect(']');
            }
            else
            {
                return target;
            }
        }
    }

    private Expression.Call ReadCall()
    {
        var name = ReadName();
        while (Take('.'))
            name += "." + ReadName();
        Expect('(');
        var arguments = new List<Expression>();
        SkipSpace();
        if (Take(')'))
            return new Expression.Call(name, arguments);
        do
        {
            arguments.Add(Read());
            SkipSpace();
        }
        while (Take(','));
        Expect(')');
        return new Expression.Call(name, arguments);
    }

    private string ReadName()
    {
        SkipSpace();
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '$' or '#'))
            at++;
        return at > start ? text.Substring(start, at - start) : throw Error();
    }

    private string ReadText()
    {
        var read = new StringBuilder();
        at++;
        while (true)
        {
            if (at >= text.Length)
                throw Error();
            var c = text[at++];
            if (c != '\'')
                read.Append(c);
            else if (Take('\''))
                read.Append('\'');
            else
                return read.ToString();
        }
    }

    private object ReadNumber()
    {
        var start = at++;
        while (at < text.Length && (char.IsDigit(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsDigit(text[at + 1]))))
            at++;
        var number = text.Substring(start, at - start);
        return long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : Values.Number(number);
    }

    private char Peek() => at < text.Length ? text[at] : '\0';

    private bool Take(char c)
    {
        if (Peek() != c || at >= text.Length)
            return false;
        at++;
        return true;
    }

    private void Expect(char c)
    {
        SkipSpace();
        if (!Take(c))
            throw Error();
    }

    private void SkipSpace()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
    }
}
