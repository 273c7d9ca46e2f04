namespace VpnFaq.Core.Tests.Rules;

/// <summary>What the tests of rules about preshared keys have in common: where they look, and that no key is ever shown.</summary>
public abstract class SharedKeyRuleTests : RuleTests
{
    /// <summary>A key that breaks the rule.</summary>
    protected abstract string Planted { get; }

    protected override World Passing => Worlds.Hub;

    protected override World Failing => Key(Planted);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.sharedKey");

    protected override World? NotApplicable => Worlds.CertificateConnection;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "sharedKey": null } }""");

    protected override string UnknownFor => "properties.sharedKey";

    [Fact]
    public void The_key_is_never_shown() => Assert.All(Judge(Failing), f => Assert.DoesNotContain(Planted, f.Message + f.Actual + f.Expected + f.Fix, StringComparison.Ordinal));

    protected static World Key(string key) => Worlds.Hub.With("cn-oslo", $$"""{ "properties": { "sharedKey": "{{key}}" } }""");
}
