using System.Globalization;

namespace VpnFaq.Reading.Templates.Functions;

internal static class NumberFunctions
{
    public static void AddTo(FunctionTable table)
    {
        Arithmetic(table, "add", (a, b) => checked(a + b));
        Arithmetic(table, "sub", (a, b) => checked(a - b));
        Arithmetic(table, "mul", (a, b) => checked(a * b));
        Arithmetic(table, "div", (a, b) => b == 0 ? throw new ExpressionException("div divides by zero") : checked(a / b));
        Arithmetic(table, "mod", (a, b) => b is 0 or -1 ? throw new ExpressionException("mod divides by such a number") : a % b);
        table.Whole("min", 1, 1000, a => Numbers(a).Min());
        table.Whole("max", 1, 1000, a => Numbers(a).Max());
        table.Whole("int", 1, 1, ToInt);
        table.Whole("float", 1, 1, a => a[0] is string text ? Values.Number(text) switch { long whole => (double)whole, double number => number, _ => throw a.Wrong() } : Convert.ToDouble(a.Number(0)));
        table.Lazy("copyIndex", CopyIndex);
    }

    private static void Arithmetic(FunctionTable table, string name, Func<long, long, long> operation) => table.Whole(name, 2, 2, a =>
    {
        try
        {
            return operation(a.Number(0), a.Number(1));
        }
        catch (OverflowException)
        {
            throw a.Wrong();
        }
    });

    private static IEnumerable<long> Numbers(Arguments a)
    {
        IReadOnlyList<object?> numbers = a is { Count: 1 } && a[0] is TemplateArray array ? array : a.All;
        return numbers.Count == 0 ? throw a.Wrong() : numbers.Select(n => n is long number ? number : throw a.Wrong());
    }

    private static object ToInt(Arguments a) => a[0] switch
    {
        long number => number,
        double number when Math.Abs(number) < 1e15 => (long)number,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw a.Wrong(),
    };

    private static object? CopyIndex(FunctionCall call)
    {
        var arguments = call.Arguments();
        var name = arguments.Length > 0 ? arguments[0] as string : null;
        var offset = arguments.LastOrDefault() is long number ? number : 0;
        var loop = name is not null ? Find(call.Frame.Loops, l => string.Equals(l.Name, name, StringComparison.OrdinalIgnoreCase))
            : Find(call.Frame.Loops, l => l.IsResource) ?? call.Frame.Loops;
        if (loop is null)
            throw new ExpressionException("copyIndex stands in no loop");
        return loop.Index is long index ? checked(index + Math.Max(Math.Min(offset, int.MaxValue), int.MinValue)) : Symbols.Call("copyIndex", [loop.Index, offset]);
    }

    private static Frame.Loop? Find(Frame.Loop? loop, Func<Frame.Loop, bool> isIt)
    {
        while (loop is not null && !isIt(loop))
            loop = loop.Outer;
        return loop;
    }
}
