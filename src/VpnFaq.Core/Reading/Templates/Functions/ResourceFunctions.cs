namespace VpnFaq.Reading.Templates.Functions;

/// <summary>Ids of resources, and what only Azure can say of them.</summary>
internal static class ResourceFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.Lazy("resourceId", call => InGroup(call.Arguments(), call));
        table.Lazy("subscriptionResourceId", call => InSubscription(call.Arguments(), call));
        table.Lazy("tenantResourceId", call => Under(string.Empty, call.Arguments(), call));
        table.Lazy("managementGroupResourceId", call => Under("/providers/Microsoft.Management/managementGroups/{managementGroup}", SkipTo(call.Arguments(), out _), call));
        table.Lazy("extensionResourceId", call => call.Arguments() is [{ } scope, ..] all ? Under(scope, [.. all.Skip(1)], call) : throw new ExpressionException("extensionResourceId has no scope"));
        table.Lazy("reference", Reference);
        table.Lazy("references", call => call.Unknown(call.Arguments()));
        table.Lazy("resourceInfo", ResourceInfo);
        foreach (var name in new[] { "getSecret", "pickZones", "providers", "toLogicalZone", "toLogicalZones", "toPhysicalZone", "toPhysicalZones" })
            table.Lazy(name, call => call.Unknown(call.Arguments()));
    }

    /// <summary>The id of a resource: every level of the type beside its part of the name.</summary>
    public static object Id(object scope, string type, IEnumerable<object?> names)
    {
        var types = type.TrimEnd('/').Split('/');
        var segments = names.SelectMany(Segments).ToList();
        if (types.Length < 2 || segments.Count != types.Length - 1)
            throw new ExpressionException("an id has another number of names than its type has levels");
        var parts = new List<object?> { scope, "/providers/", types[0] };
        for (var i = 0; i < segments.Count; i++)
            parts.AddRange(["/", types[i + 1], "/", segments[i]]);
        return Symbols.Concat(parts);
    }

    private static IEnumerable<object?> Segments(object? name) => name switch
    {
        string text => text.Split('/'),
        Unknown { IsId: false } unknown => unknown.Symbol.Split('/').Select(s => s.IndexOf('{') >= 0 ? (object)new Unknown(s) : s),
        null or TemplateArray or TemplateObject => throw new ExpressionException("an id has a name that is no text"),
        _ => [Symbols.Concat([name])],
    };

    private static object InGroup(object?[] arguments, FunctionCall call)
    {
        var rest = SkipTo(arguments, out var before);
        var target = call.Frame.Deployment.Target;
        target = before switch
        {
            [] => target,
            [{ } group] => target with { ResourceGroup = group },
            [{ } subscription, { } group] => new DeploymentTarget(subscription, group),
            _ => throw new ExpressionException("resourceId has too many arguments before the type"),
        };
        return Under(target.Id, rest, call);
    }

    private static object InSubscription(object?[] arguments, FunctionCall call)
    {
        var rest = SkipTo(arguments, out var before);
        var target = call.Frame.Deployment.Target;
        return Under(before is [{ } subscription, ..] ? (target with { Subscription = subscription }).SubscriptionId : target.SubscriptionId, rest, call);
    }

    private static object Under(object scope, object?[] rest, FunctionCall call) =>
        rest is [string type, ..] ? Id(scope, type, rest.Skip(1)) : call.Unknown(call.Arguments());

    // Subscription and group may stand before the type, and only the type has a slash.
    private static object?[] SkipTo(object?[] arguments, out object?[] before)
    {
        var place = Array.FindIndex(arguments, a => a is string text && text.IndexOf('/') > 0);
        before = place < 0 ? [] : [.. arguments.Take(place)];
        return place < 0 ? [] : [.. arguments.Skip(place)];
    }

    // What a deployment of this template puts out can be worked out; the state of any other resource cannot.
    private static object? Reference(FunctionCall call)
    {
        var arguments = call.Arguments();
        var name = arguments.FirstOrDefault() switch { string text => text, Unknown unknown => unknown.Symbol, _ => null };
        if (name is null)
            return call.Unknown(arguments);
        var isId = name.IndexOf("/" + NestedDeployment.Type + "/", StringComparison.OrdinalIgnoreCase) >= 0;
        var last = name.Substring(name.LastIndexOf('/') + 1);
        var found = call.Frame.Deployment.Nested.Where(d => isId ? NameOf(d) == last : d.SymbolicName is not null ? d.SymbolicName == name : NameOf(d) == name).Take(2).ToList();
        return found is [{ Template: not null } deployment] ? deployment : call.Unknown(arguments.Take(1));
    }

    private static string NameOf(NestedDeployment deployment) => deployment.Name is Unknown unknown ? unknown.Symbol : (string)deployment.Name;

    private static object? ResourceInfo(FunctionCall call)
    {
        var symbolicName = call.NameArgument();
        if (call.Frame.Deployment.ResourceAsWritten(symbolicName) is not { } resource || resource.Property("copy") is not null || resource.Property("scope") is not null)
            return call.Unknown([symbolicName]);
        var frame = call.Frame.Deployment.Frame;
        var (type, name) = (call.Evaluator.Value(resource.Property("type"), frame), call.Evaluator.Name(resource.Property("name"), frame));
        return type is not string text ? call.Unknown([symbolicName])
            : ObjectFunctions.Object(("id", Id(call.Frame.Deployment.Target.Id, text, [name])), ("name", name), ("type", text), ("apiVersion", call.Evaluator.Value(resource.Property("apiVersion"), frame)));
    }
}
