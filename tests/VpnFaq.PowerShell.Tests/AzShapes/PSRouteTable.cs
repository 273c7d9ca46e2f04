namespace Microsoft.Azure.Commands.Network.Models;

public class PSRouteTable : PSTopLevelResource
{
    public List<PSRoute>? Routes { get; set; }

    public List<PSSubnet>? Subnets { get; set; }

    public bool DisableBgpRoutePropagation { get; set; }

    public string? ProvisioningState { get; set; }

    public string RoutesText => TextTwin.Of(Routes);

    public string SubnetsText => TextTwin.Of(Subnets);
}

public class PSRoute : PSChildResource
{
    public string? AddressPrefix { get; set; }

    public string? NextHopType { get; set; }

    public string? NextHopIpAddress { get; set; }

    public string? ProvisioningState { get; set; }
}
