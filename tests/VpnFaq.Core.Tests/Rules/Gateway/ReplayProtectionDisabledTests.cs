namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class ReplayProtectionDisabledTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.HubWith(""" "disableIPSecReplayProtection": true """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.disableIPSecReplayProtection");

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => Worlds.HubWith(""" "disableIPSecReplayProtection": "maybe" """);

    protected override string UnknownFor => "properties.disableIPSecReplayProtection";
}
