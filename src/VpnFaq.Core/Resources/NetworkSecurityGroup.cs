using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A network security group; what matters here is what it is attached to.</summary>
internal sealed class NetworkSecurityGroup : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Network/networkSecurityGroups",
        Noun = "network security group",
        ClassName = "PSNetworkSecurityGroup",
        Command = "Get-AzNetworkSecurityGroup",
        Signs = ["securityRules", "defaultSecurityRules"],
        Class = typeof(NetworkSecurityGroup),
        Read = fields => new NetworkSecurityGroup(fields).Counted<NetworkSecurityGroup>(fields),
    };

    private NetworkSecurityGroup(Fields fields)
        : base(fields, ResourceKind)
    {
        Subnets = fields.References("properties.subnets");
    }

    public Field<ListOf<ResourceId>> Subnets { get; }
}
