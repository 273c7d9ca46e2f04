namespace VpnFaq.Core.Tests.Rules;

public sealed class SoundWorldsTests
{
    public static TheoryData<string> Names => [.. Worlds.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sound_topology_has_no_error_and_no_warning(string name)
    {
        var failures = Worlds.All[name].Check(FindingOutcome.Fail);
        Assert.Empty(failures.Where(f => f.Severity != FindingSeverity.Information).Select(f => $"{f} ({f.Property})"));
    }
}
