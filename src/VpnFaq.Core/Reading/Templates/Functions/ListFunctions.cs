namespace VpnFaq.Reading.Templates.Functions;

internal static class ListFunctions
{
    private const int MaxRange = 10_000;

    public static void AddTo(FunctionTable table)
    {
        table.Shallow("array", 1, 1, a => a[0] as TemplateArray ?? new TemplateArray([a[0]]));
        table.Lazy("createArray", call => new TemplateArray(call.Arguments()));
        table.Shallow("length", 1, 1, a => a[0] switch
        {
            string text => (long)text.Length,
            TemplateArray array => array.Count,
            TemplateObject found => found.Count,
            _ => throw a.Wrong(),
        });
        table.Shallow("empty", 1, 1, a => a[0] switch
        {
            null => true,
            string text => text.Length == 0,
            TemplateArray array => array.Count == 0,
            TemplateObject found => found.Count == 0,
            _ => throw a.Wrong(),
        });
        table.Shallow("first", 1, 1, a => Ends(a, first: true));
        table.Shallow("last", 1, 1, a => Ends(a, first: false));
        table.Shallow("skip", 2, 2, a => Part(a, Math.Max(0, a.Small(1)), int.MaxValue));
        table.Shallow("take", 2, 2, a => Part(a, 0, Math.Max(0, a.Small(1))));
        table.Shallow("indexFromEnd", 2, 2, a => FromEnd(a) ?? throw a.Wrong());
        table.Shallow("tryIndexFromEnd", 2, 2, FromEnd);
        table.Whole("range", 2, 2, a => a.Number(1) is >= 0 and <= MaxRange ? new TemplateArray(Enumerable.Range(0, a.Small(1)).Select(i => (object)checked(a.Small(0) + (long)i))) : throw a.Wrong());
        table.Whole("indexOf", 2, 2, a => (long)(a[0] is TemplateArray array ? IndexOf(array, a, false) : a.Text(0).IndexOf(a.Text(1), StringComparison.OrdinalIgnoreCase)));
        table.Whole("lastIndexOf", 2, 2, a => (long)(a[0] is TemplateArray array ? IndexOf(array, a, true) : a.Text(0).LastIndexOf(a.Text(1), StringComparison.OrdinalIgnoreCase)));
        table.Lazy("contains", Contains);
        table.Lazy("flatten", call => call.Argument(0) is TemplateArray { } lists && lists.All(l => l is TemplateArray)
            ? new TemplateArray(lists.SelectMany(l => (TemplateArray)l!))
            : call.Unknown(call.Arguments()));
    }

    private static object? Ends(Arguments a, bool first) => a[0] switch
    {
        string text => text.Length == 0 ? string.Empty : text[first ? 0 : text.Length - 1].ToString(),
        TemplateArray array => array.Count == 0 ? null : array[first ? 0 : array.Count - 1],
        _ => throw a.Wrong(),
    };

    private static object Part(Arguments a, int start, int length) => a[0] switch
    {
        string text => text.Substring(Math.Min(start, text.Length), Math.Min(length, text.Length - Math.Min(start, text.Length))),
        TemplateArray array => new TemplateArray(array.Skip(start).Take(length)),
        _ => throw a.Wrong(),
    };

    private static object? FromEnd(Arguments a) => a.Array(0) is var array && a.Number(1) is >= 1 and var place && place <= array.Count ? array[array.Count - (int)place] : null;

    private static int IndexOf(TemplateArray array, Arguments a, bool last)
    {
        var found = -1;
        for (var i = 0; i < array.Count && (last || found < 0); i++)
        {
            if (a.AreEqual(array[i], a[1]))
                found = i;
        }

        return found;
    }

    private static object? Contains(FunctionCall call)
    {
        var arguments = call.Arguments();
        if (arguments.Length != 2)
            throw new ExpressionException("contains is called with other than two arguments");
        switch (arguments[0])
        {
            case TemplateObject found when arguments[1] is string or long:
                return found.Contains(Values.TextOf(arguments[1]));
            case TemplateArray array:
                if (array.Any(item => Values.AreEqual(item, arguments[1], call.Budget)))
                    return true;
                return array.IsWhollyKnown && Values.IsWhollyKnown(arguments[1]) ? false : call.Unknown(arguments);
            case string text when arguments[1] is string part:
                return text.IndexOf(part, StringComparison.Ordinal) >= 0;
            default:
                return arguments.Any(a => a is Unknown) ? call.Unknown(arguments) : throw new ExpressionException("contains cannot take such arguments");
        }
    }
}
