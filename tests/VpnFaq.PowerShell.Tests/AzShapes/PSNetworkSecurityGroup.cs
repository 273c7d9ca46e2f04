namespace Microsoft.Azure.Commands.Network.Models;

public class PSNetworkSecurityGroup : PSTopLevelResource
{
    public List<PSSecurityRule>? SecurityRules { get; set; }

    public List<PSSecurityRule>? DefaultSecurityRules { get; set; }

    public List<PSSubnet>? Subnets { get; set; }

    public string SecurityRulesText => TextTwin.Of(SecurityRules);

    public string SubnetsText => TextTwin.Of(Subnets);
}

public class PSSecurityRule : PSChildResource
{
    public string? Protocol { get; set; }

    public IList<string>? SourcePortRange { get; set; }

    public IList<string>? DestinationPortRange { get; set; }

    public IList<string>? SourceAddressPrefix { get; set; }

    public IList<string>? DestinationAddressPrefix { get; set; }

    public string? Access { get; set; }

    public int Priority { get; set; }

    public string? Direction { get; set; }
}
