using System.Globalization;
using System.Text.RegularExpressions;

namespace VpnFaq.Reading.Templates.Functions;

internal static class DateFunctions
{
    private const string Sortable = "yyyy-MM-ddTHH:mm:ssZ";

    private static readonly Regex Duration = new(
        "^(?<sign>-)?P(?:(?<y>[0-9]{1,4})Y)?(?:(?<m>[0-9]{1,4})M)?(?:(?<w>[0-9]{1,4})W)?(?:(?<d>[0-9]{1,6})D)?(?:T(?:(?<h>[0-9]{1,6})H)?(?:(?<n>[0-9]{1,8})M)?(?:(?<s>[0-9]{1,9})S)?)?$",
        RegexOptions.CultureInvariant);

    public static void AddTo(FunctionTable table)
    {
        // The clock of a deployment to come.
        table.Lazy("utcNow", call => call.Unknown(call.Arguments()));
        table.Whole("dateTimeAdd", 2, 3, a => Shown(Moved(Read(a, a.Text(0)), a), a.Count > 2 ? a.Text(2) : Sortable));
        table.Whole("dateTimeFromEpoch", 1, 1, a => a.Number(0) is >= -62135596800 and <= 253402300799 and var seconds ? Shown(DateTimeOffset.FromUnixTimeSeconds(seconds), Sortable) : throw a.Wrong());
        table.Whole("dateTimeToEpoch", 1, 1, a => Read(a, a.Text(0)).ToUnixTimeSeconds());
    }

    private static DateTimeOffset Read(Arguments a, string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : throw a.Wrong();

    private static DateTimeOffset Moved(DateTimeOffset date, Arguments a)
    {
        var match = Duration.Match(a.Text(1));
        if (!match.Success)
            throw a.Wrong();
        var sign = match.Groups["sign"].Success ? -1 : 1;
        try
        {
            return date.AddYears(sign * Part("y")).AddMonths(sign * Part("m")).AddDays(sign * ((7.0 * Part("w")) + Part("d")))
                .AddHours(sign * Part("h")).AddMinutes(sign * Part("n")).AddSeconds(sign * Part("s"));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw a.Wrong();
        }

        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;
    }

    private static string Shown(DateTimeOffset date, string format)
    {
        try
        {
            return date.UtcDateTime.ToString(format == Sortable ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw new ExpressionException("a date cannot be written in that format");
        }
    }
}
