namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class ConnectionNameTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Named("cn/oslo ");

    protected override (string Resource, string Property) FailsAt => ("oslo ", "name");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "name": null, "id": null }""");

    protected override string UnknownFor => "name";

    [Fact]
    public void Eighty_characters_are_kept_and_one_more_fails()
    {
        Assert.True(IsKept(Named(new string('a', 80))));
        Assert.Single(Failures(Named(new string('a', 81))));
    }

    private static World Named(string name) => Worlds.Hub.With("cn-oslo", $$"""{ "name": "{{name}}" }""");
}
