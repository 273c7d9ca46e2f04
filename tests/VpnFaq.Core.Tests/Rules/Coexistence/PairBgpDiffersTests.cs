namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PairBgpDiffersTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "enableBgp": false } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-far-hub", "properties.enableBgp");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "enableBgp": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.enableBgp";

    [Fact]
    public void The_fix_turns_BGP_on_where_it_is_off() => Assert.All(
        Judge(Failing).Where(f => f.Outcome == FindingOutcome.Fail), f => Assert.Contains("-Name 'cn-far-hub'", f.Fix, StringComparison.Ordinal));
}
