namespace VpnFaq.Reading.Templates.Functions;

/// <summary>Logic and comparison. What is known of the arguments can be enough.</summary>
internal static class LogicalFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.Lazy("true", _ => true);
        table.Lazy("false", _ => false);
        table.Whole("bool", 1, 1, a => a[0] switch
        {
            bool flag => flag,
            long number => number != 0,
            string text when bool.TryParse(text, out var flag) => flag,
            _ => throw a.Wrong(),
        });
        table.Whole("not", 1, 1, a => a[0] is bool flag ? !flag : throw a.Wrong());
        table.Lazy("and", call => Sum(call, decisive: false));
        table.Lazy("or", call => Sum(call, decisive: true));
        table.Lazy("if", If);
        table.Lazy("coalesce", Coalesce);
        table.Lazy("equals", Equals);
        table.Whole("less", 2, 2, a => Compare(a) < 0);
        table.Whole("lessOrEquals", 2, 2, a => Compare(a) <= 0);
        table.Whole("greater", 2, 2, a => Compare(a) > 0);
        table.Whole("greaterOrEquals", 2, 2, a => Compare(a) >= 0);
        table.Lazy("fail", _ => throw new ExpressionException("the template stops here with a message of its own"));
    }

    private static object? Sum(FunctionCall call, bool decisive)
    {
        var seen = new List<object?>();
        for (var i = 0; i < call.Count; i++)
        {
            var value = call.Argument(i);
            if (value is bool flag && flag == decisive)
                return decisive;
            if (value is not (bool or Unknown))
                throw new ExpressionException($"{call.Name} cannot take such arguments");
            seen.Add(value);
        }

        return seen.Any(v => v is Unknown) ? call.Unknown(seen) : !decisive;
    }

    private static object? If(FunctionCall call)
    {
        var condition = call.Argument(0);
        if (condition is bool flag)
            return call.Argument(flag ? 1 : 2);
        if (condition is not Unknown)
            throw new ExpressionException("if has no condition");
        var (first, second) = (call.Argument(1), call.Argument(2));
        return Values.AreEqual(first, second, call.Budget) ? first : call.Unknown([condition, first, second]);
    }

    private static object? Coalesce(FunctionCall call)
    {
        for (var i = 0; i < call.Count; i++)
        {
            if (call.Argument(i) is { } value)
                return value is Unknown ? call.Unknown(call.Arguments().Skip(i)) : value;
        }

        return null;
    }

    private static object? Equals(FunctionCall call)
    {
        var (left, right) = (call.Argument(0), call.Argument(1));
        if (Values.AreEqual(left, right, call.Budget))
            return true;
        return Values.IsWhollyKnown(left) && Values.IsWhollyKnown(right) ? false : call.Unknown([left, right]);
    }

    private static int Compare(Arguments a) => (a[0], a[1]) switch
    {
        (long left, long right) => left.CompareTo(right),
        (string left, string right) => string.CompareOrdinal(left, right),
        _ => throw a.Wrong(),
    };
}
