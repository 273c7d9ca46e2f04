namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PublicIPInOtherRegionTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("pip-hub-2", """{ "location": "northeurope" }""");

    protected override (string Resource, string Property) FailsAt => ("pip-hub-2", "location");

    protected override World? NotApplicable => Failing.Without("gw-hub");

    protected override World? Unknown => Worlds.Hub.With("gw-hub", """{ "location": "" }""");

    protected override string UnknownFor => "location";

    [Fact]
    public void The_name_that_people_read_means_the_same_region() => Assert.True(IsKept(Worlds.Hub.With("pip-hub-2", """{ "location": "West Europe" }""")));
}
