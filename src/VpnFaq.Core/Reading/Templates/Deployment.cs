namespace VpnFaq.Reading.Templates;

/// <summary>A template with the values of its parameters. Parameters and variables are worked out when they are asked for, once.</summary>
internal sealed class Deployment
{
    private const string Definitions = "#/definitions/";

    // A type that refers to itself ends here.
    private const int MaxReferences = 10;

    private readonly Node template;
    private readonly Evaluator evaluator;
    private readonly Dictionary<string, object?> parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, object?> variables = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> underWay = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyList<NestedDeployment>? nested;

    public Deployment(Node template, DeploymentTarget target, Evaluator evaluator, Func<Frame, SuppliedValues>? supplied = null)
    {
        this.template = template;
        this.evaluator = evaluator;
        Target = target;
        Frame = new Frame(this);
        SuppliedValues = supplied?.Invoke(Frame) ?? new SuppliedValues(isWhole: true);
    }

    public DeploymentTarget Target { get; }

    /// <summary>The frame outside of all loops.</summary>
    public Frame Frame { get; }

    public SuppliedValues SuppliedValues { get; }

    /// <summary>The deployments inside of this one.</summary>
    public IReadOnlyList<NestedDeployment> Nested => nested ??= [.. NestedDeployment.In(template, Frame, Target, evaluator)];

    /// <summary>How a parameter is declared; null where it is not.</summary>
    public Node? Declaration(string parameter) => template.Property("parameters")?.Property(parameter);

    /// <summary>A property of a declaration, or of the type of the template's own that it refers to.</summary>
    public Node? OfType(Node declaration, string property)
    {
        for (var steps = 0; steps < MaxReferences; steps++)
        {
            if (declaration.Property(property) is { } found)
                return found;
            if (declaration.Property("$ref") is not { Kind: NodeKind.Text, Text: { } reference } || !reference.StartsWith(Definitions, StringComparison.Ordinal)
                || template.Property("definitions")?.Property(reference.Substring(Definitions.Length)) is not { } definition)
                return null;
            declaration = definition;
        }

        return null;
    }

    public Node? VariableAsWritten(string name) => template.Property("variables")?.Property(name);

    /// <summary>A resource by its symbolic name; null where there is none.</summary>
    public Node? ResourceAsWritten(string symbolicName) => template.Property("resources") is { Kind: NodeKind.Object } resources ? resources.Property(symbolicName) : null;

    /// <summary>A function of the template's own: <c>namespace.name</c>.</summary>
    public Node? Function(string name)
    {
        var dot = name.IndexOf('.');
        if (dot < 0 || template.Property("functions") is not { } groups)
            return null;
        for (var i = 0; i < groups.Count; i++)
        {
            var group = groups.Item(i);
            if (string.Equals(group.Property("namespace")?.Text, name.Substring(0, dot), StringComparison.OrdinalIgnoreCase)
                && group.Property("members")?.Property(name.Substring(dot + 1)) is { } member)
                return member;
        }

        return null;
    }

    public object? Parameter(string name) => Once(parameters, "p:", name, FindParameter);

    public object? Variable(string name) => Once(variables, "v:", name, FindVariable);

    /// <summary>What the deployment puts out under a name; unknown where it puts out nothing that could be told.</summary>
    public object? Output(string name, Unknown unknown) =>
        Once([], "o:", name, _ => evaluator.TryOutput(template.Property("outputs")?.Property(name), Frame, out var value) ? value : unknown);

    private object? Once(Dictionary<string, object?> known, string kind, string name, Func<string, object?> find)
    {
        if (known.TryGetValue(name, out var value))
            return value;
        if (!underWay.Add(kind + name))
            throw new ExpressionException($"{name} needs itself");
        try
        {
            return known[name] = find(name);
        }
        finally
        {
            underWay.Remove(kind + name);
        }
    }

    private object? FindParameter(string name)
    {
        var declaration = Declaration(name) ?? throw new ExpressionException($"the parameter {name} is not declared");
        var preset = declaration.Property("defaultValue");
        if (SuppliedValues.TryGet(name, out var supplied))
        {
            if (supplied.Value is not { } written)
                return new Unknown($"{{{name}}}");
            var value = supplied.IsPlain ? Values.Plain(written.Node, evaluator.Budget, written.Frame) : evaluator.Value(written.Node, written.Frame);
            if (value is not null || preset is null)
                return value;
        }

        if (preset is not null)
            return evaluator.Value(preset, Frame);
        if (OfType(declaration, "nullable") is { Kind: NodeKind.Flag, Text: "true" })
            return null;
        return OfType(declaration, "allowedValues") is { Count: 1 } allowed ? evaluator.Value(allowed.Item(0), Frame) : new Unknown($"{{{name}}}");
    }

    private object? FindVariable(string name)
    {
        if (VariableAsWritten(name) is { } variable)
            return evaluator.Value(variable, Frame);
        if (template.Property("variables")?.Property("copy") is { Kind: NodeKind.Array } loops)
        {
            for (var i = 0; i < loops.Count; i++)
            {
                if (string.Equals(loops.Item(i).Property("name")?.Text, name, StringComparison.OrdinalIgnoreCase))
                    return evaluator.Copies(loops.Item(i), Frame);
            }
        }

        throw new ExpressionException($"the variable {name} is not declared");
    }
}
