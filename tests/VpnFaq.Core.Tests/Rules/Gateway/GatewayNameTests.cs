namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class GatewayNameTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("gw-hub", """{ "name": "gw-hub-" }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub-", "name");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Worlds.Hub.With("gw-hub", """{ "name": "[parameters('name')]" }""");

    protected override string UnknownFor => "name";

    [Theory]
    [InlineData("1", true)]
    [InlineData("a_", true)]
    [InlineData("Gw.hub_1", true)]
    [InlineData("-gw", false)]
    [InlineData("gw hub", false)]
    [InlineData("gw.", false)]
    [InlineData("g\u00fcw", false)]
    public void Letters_digits_and_three_signs_make_a_name(string name, bool valid) => Assert.Equal(valid, IsKept(Named(name)));

    [Fact]
    public void Eighty_characters_are_the_most()
    {
        Assert.True(IsKept(Named(new string('g', 80))));
        Assert.False(IsKept(Named(new string('g', 81))));
    }

    private static World Named(string name) => Worlds.Hub.With("gw-hub", $$"""{ "name": "{{name}}" }""");
}
