using System.Text;
using System.Text.Json;

namespace VpnFaq.Reading.Templates.Functions;

internal static class EncodingFunctions
{
    private const string DataUri = "data:text/plain;charset=utf8;base64,";

    public static void AddTo(FunctionTable table)
    {
        table.Whole("base64", 1, 1, a => Base64(a.Text(0)));
        table.Whole("base64ToString", 1, 1, a => FromBase64(a.Text(0)));
        table.Whole("base64ToJson", 1, 1, a => Json(FromBase64(a.Text(0)), a.Budget));
        table.Whole("dataUri", 1, 1, a => DataUri + Base64(a.Text(0)));
        table.Whole("dataUriToString", 1, 1, a => FromDataUri(a.Text(0)));
        table.Whole("json", 1, 1, a => Json(a.Text(0), a.Budget));
        table.Whole("uri", 2, 2, a => Combined(a.Text(0), a.Text(1)) ?? throw a.Wrong());
        table.Whole("uriComponent", 1, 1, a => a.Text(0).Length < 30_000 ? Uri.EscapeDataString(a.Text(0)) : throw a.Wrong());
        table.Whole("uriComponentToString", 1, 1, a => Uri.UnescapeDataString(a.Text(0)));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string FromBase64(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            throw new ExpressionException("a text is no Base64");
        }
    }

    private static string FromDataUri(string text)
    {
        var comma = text.IndexOf(',');
        if (!text.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || comma < 0)
            throw new ExpressionException("a text is no data URI");
        var content = text.Substring(comma + 1);
        return text.Substring(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase) ? FromBase64(content) : Uri.UnescapeDataString(content);
    }

    private static object? Json(string text, Budget budget)
    {
        try
        {
            budget.Spend(text.Length / 16);
            return Values.Plain(JsonText.Parse(string.Empty, Encoding.UTF8.GetBytes(text)).Root, budget);
        }
        catch (JsonException)
        {
            throw new ExpressionException("a text is no JSON");
        }
    }

    private static string? Combined(string start, string rest) =>
        Uri.TryCreate(start, UriKind.Absolute, out var from) && Uri.TryCreate(from, rest, out var whole) ? whole.ToString() : null;
}
