using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A prefix of a NAT rule, before or after translation.</summary>
internal sealed class NatMapping(Fields fields, string path) : Part(path)
{
    private readonly Field<string> addressSpace = fields.Text("addressSpace");

    public Field<string> AddressSpace => addressSpace;

    /// <summary>The prefix; an invalid one where none can be read.</summary>
    public AddressPrefix Prefix { get; } = AddressPrefix.Parse(fields.Text("addressSpace").Or(string.Empty));

    /// <summary>One port as <c>100-100</c>.</summary>
    public Field<string> PortRange { get; } = fields.Text("portRange");
}
