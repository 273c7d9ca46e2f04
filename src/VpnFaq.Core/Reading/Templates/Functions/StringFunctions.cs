using System.Globalization;
using System.Text.RegularExpressions;

namespace VpnFaq.Reading.Templates.Functions;

internal static class StringFunctions
{
    // Widths and precisions beyond this make texts of millions of blanks.
    private static readonly Regex LongNumber = new("[0-9]{4,}", RegexOptions.CultureInvariant);

    public static void AddTo(FunctionTable table)
    {
        table.Lazy("concat", Concat);
        table.Lazy("format", Format);
        table.Lazy("split", Split);
        table.Whole("toLower", 1, 1, a => a.Text(0).ToLowerInvariant());
        table.Whole("toUpper", 1, 1, a => a.Text(0).ToUpperInvariant());
        table.Whole("trim", 1, 1, a => a.Text(0).Trim());
        table.Whole("replace", 3, 3, a => a.Text(1).Length == 0 ? throw a.Wrong() : a.Text(0).Replace(a.Text(1), a.Text(2)));
        table.Whole("startsWith", 2, 2, a => a.Text(0).StartsWith(a.Text(1), StringComparison.OrdinalIgnoreCase));
        table.Whole("endsWith", 2, 2, a => a.Text(0).EndsWith(a.Text(1), StringComparison.OrdinalIgnoreCase));
        table.Whole("substring", 2, 3, Substring);
        table.Whole("padLeft", 2, 3, PadLeft);
        table.Whole("string", 1, 1, a => a[0] is TemplateArray or TemplateObject or null ? Values.Json(a[0], a.Budget) : Values.TextOf(a[0]));
        table.Lazy("join", Join);
        table.Whole("guid", 1, 100, a => Digests.Guid(string.Join("-", a.All.Select(Values.TextOf))));
        table.Whole("uniqueString", 1, 100, a => Digests.UniqueString(string.Join("-", a.All.Select(Values.TextOf))));
        table.Lazy("newGuid", call => call.Unknown([]));
    }

    private static object? Concat(FunctionCall call)
    {
        var arguments = call.Arguments();
        if (arguments.Length > 0 && arguments.All(a => a is TemplateArray))
            return new TemplateArray(arguments.SelectMany(a => (TemplateArray)a!));
        return arguments.Any(a => a is TemplateArray) ? call.Unknown(arguments) : Symbols.Concat(arguments);
    }

    private static object? Format(FunctionCall call)
    {
        var arguments = call.Arguments();
        if (arguments.Length == 0 || arguments[0] is Unknown)
            return call.Unknown(arguments);
        var format = arguments[0] as string ?? throw new ExpressionException("format has no text to fill");
        if (LongNumber.IsMatch(format))
            return call.Unknown(arguments);
        var known = !arguments.Any(a => a is Unknown);
        var values = arguments.Skip(1).Select(a => a is Unknown unknown ? unknown.Symbol : a is TemplateArray or TemplateObject ? Values.Json(a, call.Budget) : a).ToArray();
        call.Budget.Spend(values.Sum(v => v is string text ? text.Length / 64 : 0));
        try
        {
            var text = string.Format(CultureInfo.InvariantCulture, format, values);
            return text.Length > Budget.MaxText ? throw new ExpressionException("a text becomes too long") : known ? text : new Unknown(text);
        }
        catch (FormatException)
        {
            throw new ExpressionException("format cannot be filled");
        }
    }

    // The segments of an id of which some are placeholders are known one by one.
    private static object? Split(FunctionCall call)
    {
        var arguments = call.Arguments();
        if (arguments.Length != 2)
            throw new ExpressionException("split is called with other than two arguments");
        if (arguments is [Unknown { IsId: true } id, "/"])
            return new TemplateArray(id.Symbol.Split('/').Select(s => s.IndexOf('{') >= 0 ? (object)new Unknown(s) : s));
        if (!arguments.All(Values.IsWhollyKnown))
            return call.Unknown(arguments);
        var text = arguments[0] as string ?? throw new ExpressionException("split is called with what is no text");
        var delimiters = arguments[1] is TemplateArray list ? list.Select(Values.TextOf).ToArray() : [Values.TextOf(arguments[1])];
        call.Budget.Spend(text.Length / 8);
        return new TemplateArray(text.Split(delimiters, StringSplitOptions.None));
    }

    private static object? Join(FunctionCall call)
    {
        var arguments = call.Arguments();
        if (arguments is not [TemplateArray items, string delimiter] || items.Any(i => i is TemplateArray or TemplateObject))
            return arguments.Any(a => a is Unknown) ? call.Unknown(arguments) : throw new ExpressionException("join cannot take such arguments");
        call.Budget.Spend(items.Count);
        return Symbols.Concat(items.SelectMany((item, i) => i == 0 ? [item] : new[] { delimiter, item }));
    }

    private static string Substring(Arguments a)
    {
        var (text, start) = (a.Text(0), a.Small(1));
        var length = a.Count > 2 ? a.Small(2) : text.Length - start;
        return start >= 0 && length >= 0 && start <= text.Length - length ? text.Substring(start, length) : throw a.Wrong();
    }

    private static string PadLeft(Arguments a)
    {
        var (text, length) = (Values.TextOf(a[0]), a.Small(1));
        var filler = a.Count > 2 ? a.Text(2) : " ";
        return length is >= 0 and <= 10_000 && filler.Length == 1 ? text.PadLeft(length, filler[0]) : throw a.Wrong();
    }
}
