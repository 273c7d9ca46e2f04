using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A route table.</summary>
internal sealed class RouteTable : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Network/routeTables",
        Noun = "route table",
        ClassName = "PSRouteTable",
        Command = "Get-AzRouteTable",
        Signs = ["routes", "disableBgpRoutePropagation"],
        Class = typeof(RouteTable),
        Read = fields => new RouteTable(fields).Counted<RouteTable>(fields),
    };

    private RouteTable(Fields fields)
        : base(fields, ResourceKind)
    {
        Routes = fields.Parts("properties.routes", static (f, path) => new Route(f, path));
        DisableBgpRoutePropagation = fields.Flag("properties.disableBgpRoutePropagation");
    }

    public Field<ListOf<Route>> Routes { get; }

    /// <summary>Whether subnets with this table do not learn the gateway's routes.</summary>
    public Field<bool> DisableBgpRoutePropagation { get; }
}
