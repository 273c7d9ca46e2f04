namespace VpnFaq.Resources;

/// <summary>The address of a RADIUS server, and where the gateway names it.</summary>
internal readonly record struct RadiusAddress(string Path, string Text)
{
    public AddressPrefix Parsed => AddressPrefix.Parse(Text);
}
