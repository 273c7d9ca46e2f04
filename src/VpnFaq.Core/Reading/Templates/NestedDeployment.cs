namespace VpnFaq.Reading.Templates;

/// <summary>A deployment inside of a template: its resources go where it says, its expressions mean what its scope says.</summary>
internal sealed class NestedDeployment
{
    public const string Type = "Microsoft.Resources/deployments";

    private readonly Node node;
    private readonly Frame outer;
    private readonly Evaluator evaluator;
    private Deployment? deployment;

    private NestedDeployment(Node node, string? symbolicName, Frame outer, DeploymentTarget target, Evaluator evaluator)
    {
        (this.node, SymbolicName, this.outer, this.evaluator) = (node, symbolicName, outer, evaluator);
        Name = evaluator.Name(node.Property("name"), outer);
        Target = new DeploymentTarget(
            node.Property("subscriptionId") is { Kind: not NodeKind.Null } subscription ? evaluator.Name(subscription, outer) : target.Subscription,
            node.Property("resourceGroup") is { Kind: not NodeKind.Null } group ? evaluator.Name(group, outer) : target.ResourceGroup);
    }

    /// <summary>Key under which the resources hold it, with the turn where it is copied: <c>gateways[0]</c>.</summary>
    public string? SymbolicName { get; }

    /// <summary>A string, or an unknown.</summary>
    public object Name { get; }

    public DeploymentTarget Target { get; }

    /// <summary>The template; null where it stands in another file.</summary>
    public Node? Template => node.Property("properties")?.Property("template") is { Kind: NodeKind.Object } template ? template : null;

    public bool IsLeftOut => evaluator.IsFalse(node.Property("condition"), outer);

    /// <summary>The frame that the nested template's expressions are in: its own, or that of the template around it.</summary>
    public Frame Frame => IsInner ? Deployment.Frame : outer;

    /// <summary>The deployment whose parameters and variables its expressions mean; null where that is the one around it.</summary>
    public Deployment? Own => IsInner ? Deployment : null;

    // Its own parameters, variables and outputs.
    private Deployment Deployment => deployment ??= new Deployment(Template!, Target, evaluator, _ => Parameters());

    /// <summary>A value that the deployment puts out.</summary>
    public object? Output(string name)
    {
        if (Template is null)
            return new Unknown($"{{outputs.{name}}}");
        if (IsInner)
            return Deployment.Output(name);
        return Template.Property("outputs")?.Property(name)?.Property("value") is { } value ? evaluator.Value(value, outer) : new Unknown($"{{outputs.{name}}}");
    }

    private bool IsInner => string.Equals(
        evaluator.Value(node.Property("properties")?.Property("expressionEvaluationOptions")?.Property("scope"), outer) as string, "inner", StringComparison.OrdinalIgnoreCase);

    /// <summary>The deployments among the resources of a template, copied ones as often as they are.</summary>
    public static IEnumerable<NestedDeployment> In(Node template, Frame frame, DeploymentTarget target, Evaluator evaluator)
    {
        foreach (var (resource, symbolicName) in TemplateResources.Of(template))
        {
            if (!string.Equals(resource.Property("type")?.Text, Type, StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (var turn in evaluator.Turns(resource.Property("copy"), frame, true))
            {
                var name = symbolicName is not null && turn.Loops?.IsResource == true && turn.Loops != frame.Loops ? $"{symbolicName}[{Values.IndexText(turn.Loops.Index)}]" : symbolicName;
                yield return new NestedDeployment(resource, name, turn, target, evaluator);
            }
        }
    }

    private Dictionary<string, Supplied> Parameters()
    {
        var supplied = new Dictionary<string, Supplied>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in node.Property("properties")?.Property("parameters")?.Properties ?? [])
            supplied[parameter.Key] = new Supplied(parameter.Value.Property("value") is { } value ? new Written(value, outer) : null, false);
        return supplied;
    }
}
