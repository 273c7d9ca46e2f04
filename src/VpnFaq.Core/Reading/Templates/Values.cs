using System.Globalization;
using System.Text;
using System.Text.Json;

namespace VpnFaq.Reading.Templates;

/// <summary>
/// Values of the template language: null, string, long, double, bool, <see cref="TemplateArray"/>,
/// <see cref="TemplateObject"/> and <see cref="Unknown"/>.
/// </summary>
internal static class Values
{
    public static bool IsWhollyKnown(object? value) => value switch
    {
        Unknown => false,
        TemplateArray array => array.IsWhollyKnown,
        TemplateObject found => found.IsWhollyKnown,
        _ => true,
    };

    /// <summary>The depth of what holds a value.</summary>
    public static int DepthAbove(object? value)
    {
        var depth = 1 + (value switch { TemplateArray array => array.Depth, TemplateObject found => found.Depth, _ => 0 });
        return depth <= Budget.MaxValueDepth ? depth : throw new TemplateLimitException();
    }

    /// <summary>A plain value as the function string() writes it.</summary>
    public static string TextOf(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        bool flag => flag ? "True" : "False",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => throw new ExpressionException("a list or an object stands where a text is due"),
    };

    /// <summary>A loop's index as names show it.</summary>
    public static string IndexText(object index) => index is Unknown unknown ? unknown.Symbol : TextOf(index);

    /// <summary>Whether two known values are the same. Texts compare by case, names of properties do not.</summary>
    public static bool AreEqual(object? left, object? right, Budget budget)
    {
        budget.Spend(1);
        return (left, right) switch
        {
            (null, null) => true,
            (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
            (bool a, bool b) => a == b,
            (long a, long b) => a == b,
            (long or double, long or double) => Convert.ToDouble(left, CultureInfo.InvariantCulture).Equals(Convert.ToDouble(right, CultureInfo.InvariantCulture)),
            (Unknown a, Unknown b) => a.Symbol == b.Symbol,
            (TemplateArray a, TemplateArray b) => a.Count == b.Count && a.Zip(b, (x, y) => AreEqual(x, y, budget)).All(same => same),
            (TemplateObject a, TemplateObject b) => a.Count == b.Count && a.All(p => b.TryGet(p.Key, out var other) && AreEqual(p.Value, other, budget)),
            _ => false,
        };
    }

    /// <summary>JSON of a known value.</summary>
    public static string Json(object? value, Budget budget)
    {
        var text = new StringBuilder();
        Write(value, text, budget);
        return text.ToString();
    }

    /// <summary>What a value looks like, far enough to tell it from others.</summary>
    public static string Shape(object? value)
    {
        var text = new StringBuilder();
        Sketch(value, text, 6);
        return text.ToString();
    }

    /// <summary>A value that holds no expressions: of a parameter file, or of JSON in a text.</summary>
    public static object? Plain(Node node, Budget budget, Frame? frame = null)
    {
        budget.Spend(1);
        switch (node.Kind)
        {
            case NodeKind.Null:
                return null;
            case NodeKind.Flag:
                return node.Text == "true";
            case NodeKind.Number:
                return Number(node.Text!);
            case NodeKind.Array:
                return new TemplateArray(Enumerable.Range(0, node.Count).Select(i => Plain(node.Item(i), budget, frame)));
            case NodeKind.Object:
                var made = new TemplateObject { Source = frame is null ? null : new Written(node, frame) };
                foreach (var property in node.Properties)
                    made[property.Key] = Plain(property.Value, budget, frame);
                return made;
            default:
                return node.Text ?? (object)new Unknown("{unreadable}");
        }
    }

    public static object Number(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : new Unknown("{number}");

    private static void Write(object? value, StringBuilder text, Budget budget)
    {
        budget.Spend(1);
        if (text.Length > Budget.MaxText)
            throw new ExpressionException("a text becomes too long");
        switch (value)
        {
            case TemplateArray array:
                WriteAll(array, '[', ']', item => Write(item, text, budget), text);
                break;
            case TemplateObject found:
                WriteAll(found, '{', '}', property => WriteProperty(property), text);
                break;
            case string or null:
                text.Append(value is string literal ? JsonSerializer.Serialize(literal) : "null");
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            default:
                text.Append(TextOf(value));
                break;
        }

        void WriteProperty(KeyValuePair<string, object?> property)
        {
            text.Append(JsonSerializer.Serialize(property.Key)).Append(':');
            Write(property.Value, text, budget);
        }
    }

    private static void WriteAll<T>(IEnumerable<T> items, char open, char close, Action<T> write, StringBuilder text)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
                text.Append(',');
            first = false;
            write(item);
        }

        text.Append(close);
    }

    private static void Sketch(object? value, StringBuilder text, int depth)
    {
        if (text.Length > 2000 || depth == 0)
            return;
        switch (value)
        {
            case TemplateArray array:
                text.Append('[').Append(array.Count);
                foreach (var item in array)
                    Sketch(item, text, depth - 1);
                break;
            case TemplateObject found:
                text.Append('{').Append(found.Count);
                foreach (var property in found)
                {
                    text.Append(property.Key).Append(':');
                    Sketch(property.Value, text, depth - 1);
                }

                break;
            default:
                text.Append(value is Unknown unknown ? unknown.Symbol : TextOf(value)).Append(';');
                break;
        }
    }
}
