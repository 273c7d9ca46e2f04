using System.Text;

namespace VpnFaq.Settings;

/// <summary>A settings file to begin with: every key is there, with what it does; all but the preset are commented out.</summary>
internal static class SettingsTemplate
{
    /// <returns>A PowerShell data file of ASCII characters.</returns>
    public static string Write(Preset preset)
    {
        var text = new StringBuilder(Head);
        foreach (var each in Preset.All)
            text.Append($"    #   {each.Name,-10} {each.Description}\n");
        return text.Append($"    Preset = '{preset.Name}'\n").Append(Rest).ToString();
    }

    private const string Head =
        """
        # Settings of Test-VpnGatewayConfig. A file of this name beside the checked files is found by itself;
        # -Settings takes any other. What the command line says wins. Test-VpnGatewaySettings checks this file.
        # It holds plain values only: texts in quotes, lists @('a', 'b') and tables @{ Key = 'value' }.
        @{
            # Where to start from:

        """;

    private const string Rest =
        """

            # Ask only these rules, or all but these: ids or names, wildcards are allowed. Get-VpnGatewayRule lists them.
            # IncludeRule = @('VPN1*', 'VPN4*')
            # ExcludeRule = @('VPN134')

            # What a broken rule means to you: 'Error', 'Warning' or 'Information'.
            # Severity = @{
            #     VPN116 = 'Warning'
            #     VPN414 = 'Warning'
            # }

            # End with an error where something of this severity, or a worse one, fails.
            # FailOn = 'Error'

            # The day at which retirements and accepted risks are judged. Without it: today.
            # AsOf = '2027-06-30'

            # How your resources are named, by kind. A pattern that starts with ^ or ends with $ is a regular expression,
            # in which case counts; any other is a wildcard pattern. Rule VPN198 tells what does not fit.
            # NamingPattern = @{
            #     VirtualNetworkGateway = 'gw-*'
            #     Connection            = '^cn-[a-z0-9-]+$'
            # }

            # Risks that you accept. Rule, Resource and Reason are needed; Resource takes names or ids, wildcards are allowed.
            # On the day after Expires the finding fails again. -Outcome Suppressed shows what is accepted.
            # Suppressions = @(
            #     @{
            #         Rule     = 'VPN116'
            #         Resource = 'gw-test'
            #         Reason   = 'A test network; an hour without it harms nobody.'
            #         Owner    = 'network team'
            #         Expires  = '2027-06-30'
            #     }
            # )
        }

        """;
}
