namespace VpnFaq.Reading.Templates;

/// <summary>A deployment inside of a template: its resources go where it says, its expressions mean what its scope says.</summary>
internal sealed class NestedDeployment
{
    public const string Type = "Microsoft.Resources/deployments";

    private readonly Node node;
    private readonly Frame outer;
    private readonly Evaluator evaluator;
    private Deployment? deployment;
    private Node? linkedTemplate;
    private bool isLinked;

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

    /// <summary>The template, also one in a file that it links to; null where that cannot be read.</summary>
    public Node? Template => node.Property("properties")?.Property("template") is { Kind: NodeKind.Object } inline ? inline : LinkedTemplate;

    /// <summary>Why there is no template, in a sentence.</summary>
    public string? Problem { get; private set; }

    /// <param name="condition">What it depends on; null where it is made in any case.</param>
    public bool IsLeftOut(out Unknown? condition) => evaluator.IsFalse(node.Property("condition"), outer, out condition);

    /// <summary>The frame that the nested template's expressions are in: its own, or that of the template around it.</summary>
    public Frame Frame => IsInner ? Deployment.Frame : outer;

    /// <summary>The deployment whose parameters and variables its expressions mean; null where that is the one around it.</summary>
    public Deployment? Own => IsInner ? Deployment : null;

    // Its own parameters, variables and outputs.
    private Deployment Deployment => deployment ??= new Deployment(Template!, Target, evaluator, _ => Parameters());

    /// <summary>A value that the deployment puts out.</summary>
    public object? Output(string name)
    {
        var unknown = UnknownOutput(name);
        if (Template is null)
            return unknown;
        if (IsInner)
            return Deployment.Output(name, unknown);
        return evaluator.TryOutput(Template.Property("outputs")?.Property(name), outer, out var value) ? value : unknown;
    }

    /// <summary>What stands for an output that cannot be told: that of another deployment is another one.</summary>
    public Unknown UnknownOutput(string name) => new($"{{{Symbols.Inside(Name)}.outputs.{name}}}");

    // A template in a file of its own sees nothing of the one that links to it.
    private bool IsInner => isLinked || string.Equals(
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

    private Node? LinkedTemplate
    {
        get
        {
            if (isLinked)
                return linkedTemplate;
            isLinked = true;
            if (node.Property("properties")?.Property("templateLink") is not { } link)
            {
                Problem = $"The template of the deployment {Reading.SafeText.Of(Symbols.Inside(Name))} is not written in it and is not read.";
                return null;
            }

            var place = evaluator.Value(link.Property("relativePath"), outer);
            var problem = "it is not beside this one by a relative path, so give its file as well";
            if (place is string path && link.Origin.Locate(string.Empty) is { } here && evaluator.Linked is { } files)
                linkedTemplate = files.Find(path, here.File, out problem);
            if (linkedTemplate is null)
                Problem = $"The template that the deployment {Reading.SafeText.Of(Symbols.Inside(Name))} links to is not read: {problem}.";
            return linkedTemplate;
        }
    }

    private SuppliedValues Parameters()
    {
        var properties = node.Property("properties");
        var given = properties?.Property("parameters");
        // Parameters in a file at an address, or put together by an expression, may be any.
        var supplied = new SuppliedValues(isWhole: given is null or { Kind: NodeKind.Object or NodeKind.Null } && properties?.Property("parametersLink") is null or { Kind: NodeKind.Null });
        foreach (var parameter in given?.Properties ?? [])
            supplied[parameter.Key] = new Supplied(parameter.Value.Property("value") is { } value ? new Written(value, outer) : null, false);
        return supplied;
    }
}
