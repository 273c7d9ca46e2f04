namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PublicIPNameTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Named("pip hub 1");

    protected override (string Resource, string Property) FailsAt => ("pip hub 1", "name");

    protected override World? NotApplicable => Worlds.Hub.Without("gw-hub");

    protected override World? Unknown => Worlds.Hub.With("pip-hub-1", """{ "name": null }""");

    protected override string UnknownFor => "name";

    [Theory]
    [InlineData("-pip")]
    [InlineData("pip.")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789012345678901")]
    public void Names_that_Azure_refuses_fail(string name) => Assert.Single(Failures(Named(name)));

    private static World Named(string name) => Worlds.Hub.With("pip-hub-1", $$"""{ "name": "{{name}}" }""");
}
