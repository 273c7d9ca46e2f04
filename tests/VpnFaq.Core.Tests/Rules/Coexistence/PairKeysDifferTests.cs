namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PairKeysDifferTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "sharedKey": "Kq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0Ya" } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-far-hub", "properties.sharedKey");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "sharedKey": null } }""");

    protected override string UnknownFor => "properties.sharedKey";

    [Fact]
    public void Both_halves_are_told_and_no_key_is_shown()
    {
        var failures = Judge(Failing).Where(f => f.Outcome == FindingOutcome.Fail).ToList();
        Assert.Equal(["cn-hub-far", "cn-far-hub"], failures.Select(f => f.ResourceName));
        Assert.All(failures, f => Assert.DoesNotContain("Kq7Wm2", f.Message + f.Actual + f.Expected + f.Fix, StringComparison.Ordinal));
    }
}
