using VpnFaq.Reading.Templates.Functions;
using VpnFaq.Resources;

namespace VpnFaq.Reading.Templates;

/// <summary>Makes of a template the resources that its deployment would make.</summary>
internal sealed class TemplateExpander
{
    // What steers the deployment of a resource and is no part of it.
    private static readonly HashSet<string> NotOfTheResource = new(StringComparer.OrdinalIgnoreCase)
    {
        "apiVersion", "asserts", "comments", "condition", "copy", "dependsOn", "existing", "id", "name", "resources", "scope", "type",
    };

    private readonly IReadingNotes notes;
    private readonly Evaluator evaluator;
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    private TemplateExpander(IReadingNotes notes, LinkedTemplates? linked)
    {
        this.notes = notes;
        evaluator = new Evaluator(Tell, linked);
    }

    /// <param name="template">The template.</param>
    /// <param name="input">What it is read with; null where nothing is known of it.</param>
    /// <param name="notes">Told of what stays unknown.</param>
    public static IReadOnlyList<Node> Expand(Node template, TemplateInput? input, IReadingNotes notes)
    {
        var expander = new TemplateExpander(notes, input?.Linked);
        // Keeps the placeholder ids of this template apart from those of others.
        var mark = Symbols.Hash(input?.Place ?? TemplateSchema.Sketch(template));
        var resources = new List<Node>();
        try
        {
            var target = new DeploymentTarget(new Unknown($"{{subscription-{mark}}}"), new Unknown("{resourceGroup}"));
            var deployment = new Deployment(template, target, expander.evaluator, frame => ParameterFile.Values(input?.Parameters, frame));
            expander.Expand(template, deployment.Frame, target, deployment, resources, [], 0);
        }
        catch (TemplateLimitException)
        {
            notes.TemplateTooLarge();
        }

        return resources;
    }

    private void Expand(Node template, Frame frame, DeploymentTarget target, Deployment? own, List<Node> resources, Unknown[] conditions, int depth)
    {
        if (depth > Budget.MaxDepth / 10)
            throw new TemplateLimitException();
        foreach (var (resource, _) in TemplateResources.Of(template))
        {
            if (!IsDeployment(resource))
                ExpandTurns(resource, null, frame, target, resources, conditions);
        }

        foreach (var nested in own?.Nested ?? NestedDeployment.In(template, frame, target, evaluator))
        {
            if (nested.IsLeftOut(out var condition))
                continue;
            if (nested.Template is { } inner)
                Expand(inner, nested.Frame, nested.Target, nested.Own, resources, With(conditions, condition), depth + 1);
            else if (nested.Problem is { } problem)
                Tell(problem);
        }
    }

    private void ExpandTurns(Node resource, Parent? parent, Frame frame, DeploymentTarget target, List<Node> resources, Unknown[] conditions)
    {
        if (resource.Property("existing") is { Kind: NodeKind.Flag, Text: "true" } || resource.Property("import") is { Kind: not NodeKind.Null })
            return;
        foreach (var turn in evaluator.Turns(resource.Property("copy"), frame, true))
        {
            evaluator.Budget.Spend(1);
            if (!evaluator.IsFalse(resource.Property("condition"), turn, out var condition))
                ExpandOne(resource, parent, turn, target, resources, With(conditions, condition));
        }
    }

    private void ExpandOne(Node resource, Parent? parent, Frame frame, DeploymentTarget target, List<Node> resources, Unknown[] conditions)
    {
        if (evaluator.Value(resource.Property("type"), frame) is not string type)
        {
            notes.NotAResource(resource, null);
            return;
        }

        var name = evaluator.Name(resource.Property("name"), frame);
        if (parent is not null && !type.StartsWith(parent.Type + "/", StringComparison.OrdinalIgnoreCase))
            (type, name) = ($"{parent.Type}/{type}", Symbols.Concat([parent.Name, "/", name]));
        if (ResourceReader.KindOfType(type) is null)
            notes.NotAResource(resource, type);
        else if (Made(resource, type, name, frame, target, conditions) is { } made)
            resources.Add(new EvaluatedNode(made, new Written(resource, frame)));
        foreach (var (child, _) in TemplateResources.Of(resource))
            ExpandTurns(child, new Parent(type, name), frame, target, resources, conditions);
    }

    private TemplateObject? Made(Node resource, string type, object name, Frame frame, DeploymentTarget target, Unknown[] conditions)
    {
        var made = new TemplateObject { Source = new Written(resource, frame) };
        made["type"] = type;
        made["name"] = name;
        if (IdOf(resource, type, name, frame, target) is { } id)
            made["id"] = id;
        if (conditions.Length > 0)
            made["condition"] = conditions.Length == 1 ? conditions[0] : Symbols.Call("and", conditions);
        foreach (var property in resource.Properties)
        {
            if (!NotOfTheResource.Contains(property.Key))
                made[property.Key] = evaluator.Value(property.Value, frame);
        }

        return made;
    }

    private object? IdOf(Node resource, string type, object name, Frame frame, DeploymentTarget target)
    {
        try
        {
            var scope = resource.Property("scope") is { Kind: not NodeKind.Null } given ? evaluator.Value(given, frame) : null;
            return ResourceFunctions.Id(scope is null ? target.Id : ScopeId(scope, target), type, [name]);
        }
        catch (ExpressionException e)
        {
            Tell($"A resource has no id: {e.Message}.");
            return null;
        }
    }

    // A scope is an id, or what follows the group in one: Microsoft.Network/virtualNetworkGateways/gw.
    private static object ScopeId(object scope, DeploymentTarget target) => scope switch
    {
        Unknown { IsId: true } => scope,
        string text when text.StartsWith("/", StringComparison.Ordinal) => text,
        Unknown { Symbol: var symbol } when symbol.IndexOf('/') < 0 => throw new ExpressionException("its scope is not known"),
        _ => Symbols.Concat([target.Id, "/providers/", scope]),
    };

    private static Unknown[] With(Unknown[] conditions, Unknown? condition) => condition is null ? conditions : [.. conditions, condition];

    private static bool IsDeployment(Node resource) => string.Equals(resource.Property("type")?.Text, NestedDeployment.Type, StringComparison.OrdinalIgnoreCase);

    private void Tell(string text)
    {
        if (told.Count < 50 && told.Add(text))
            notes.Note(text);
    }

    private sealed record Parent(string Type, object Name);
}
