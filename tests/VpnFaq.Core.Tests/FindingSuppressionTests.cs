namespace VpnFaq.Core.Tests;

/// <summary>A suppression is one text where findings are stored, and nothing of it is lost there.</summary>
public sealed class FindingSuppressionTests
{
    [Theory]
    [InlineData("Later.", "", null)]
    [InlineData("Later [or never].", "net", "2027-01-31")]
    [InlineData("Replaced [soon]", "", null)]
    [InlineData("Replaced [soon]", "", "2027-01-31")]
    [InlineData("Accepted. Until 2027-06-30", "", null)]
    [InlineData("Accepted. Until 2027-06-30", "net", "2027-01-31")]
    [InlineData("Known: the baseline known.json lists it.", "", null)]
    [InlineData("Known: the baseline known.json lists it.", "net", null)]
    public void What_settings_say_comes_back(string reason, string owner, string? expires)
    {
        DateTime? day = expires is null ? null : DateTime.Parse(expires, System.Globalization.CultureInfo.InvariantCulture);
        var back = FindingSuppression.Parse(new FindingSuppression(reason, owner, day).ToString())!;
        Assert.Equal((reason, owner, day, false), (back.Reason, back.Owner, back.Expires, back.IsBaseline));
    }

    [Theory]
    [InlineData("known.json")]
    [InlineData("my [old] findings.json")]
    public void So_does_the_mark_of_a_baseline(string name)
    {
        var accepted = FindingSuppression.OfBaseline(name);
        var back = FindingSuppression.Parse(accepted.ToString())!;
        Assert.Equal((accepted.Reason, string.Empty, null, true), (back.Reason, back.Owner, back.Expires, back.IsBaseline));
        Assert.True(FindingSuppression.Restore(accepted.Reason, accepted.Owner, accepted.Expires).IsBaseline);
    }
}
