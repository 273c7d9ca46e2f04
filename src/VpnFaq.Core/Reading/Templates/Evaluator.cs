using VpnFaq.Reading.Templates.Functions;

namespace VpnFaq.Reading.Templates;

/// <summary>Works out what is written in a template. What cannot be worked out becomes unknown, and a note says why.</summary>
/// <param name="note">Told of what stays unknown.</param>
/// <param name="linked">Where linked templates are found; null where that is nowhere.</param>
internal sealed class Evaluator(Action<string> note, LinkedTemplates? linked = null)
{
    private readonly Dictionary<string, Expression> parsed = new(StringComparer.Ordinal);
    private int depth;
    private int failures;

    public Budget Budget { get; } = new();

    public LinkedTemplates? Linked => linked;

    public void Note(string text) => note(text);

    /// <summary>A value as written: expressions worked out, properties copied.</summary>
    public object? Value(Node? node, Frame frame)
    {
        Budget.Spend(1);
        return node?.Kind switch
        {
            null or NodeKind.Null => null,
            NodeKind.Object => Object(node, frame),
            NodeKind.Array => new TemplateArray(Enumerable.Range(0, node.Count).Select(i => Value(node.Item(i), frame))),
            NodeKind.Flag => node.Text == "true",
            NodeKind.Number => Values.Number(node.Text!),
            _ => node.Text is { } text ? Text(text, frame) : new Unknown("{unreadable}"),
        };
    }

    public object? Evaluate(Expression expression, Frame frame)
    {
        Budget.Spend(1);
        if (++depth > Budget.MaxDepth)
        {
            depth--;
            throw new ExpressionException("values need each other too deeply");
        }

        try
        {
            return expression switch
            {
                Expression.Literal literal => literal.Value,
                Expression.Call call => Paid(FunctionTable.Call(new FunctionCall(this, frame, call))),
                Expression.Member member => Property(Evaluate(member.Target, frame), member.Name),
                Expression.Element element => Element(Evaluate(element.Target, frame), Evaluate(element.Key, frame)),
                _ => throw new ExpressionException("an expression cannot be read"),
            };
        }
        finally
        {
            depth--;
        }
    }

    /// <summary>A text, or the symbol of one: names of resources and of their groups.</summary>
    public object Name(Node? node, Frame frame) => Value(node, frame) switch
    {
        Unknown unknown => unknown,
        string text => text,
        long number => Values.TextOf(number),
        _ => new Unknown("{unnamed}"),
    };

    /// <summary>Whether a condition is known not to hold.</summary>
    /// <param name="condition">The condition; null where there is none.</param>
    /// <param name="frame">What its expression means.</param>
    /// <param name="unknown">The condition where only the deployment can tell; null otherwise.</param>
    public bool IsFalse(Node? condition, Frame frame, out Unknown? unknown)
    {
        var value = condition is null ? null : Value(condition, frame);
        unknown = value as Unknown;
        return value is false || (value is string text && string.Equals(text, "false", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The turns of a loop: one frame each. A place without a loop has one; so has a loop of unknown length, with an unknown index.</summary>
    public IEnumerable<Frame> Turns(Node? copy, Frame frame, bool isResource)
    {
        if (copy is not { Kind: NodeKind.Object })
            return [frame];
        var name = copy.Property("name")?.Text ?? string.Empty;
        var count = Value(copy.Property("count"), frame);
        if (count is not long turns || turns > Budget.MaxCopies)
            return [frame.In(new Frame.Loop(name, new Unknown($"{{{name}#}}"), isResource))];
        return Enumerable.Range(0, (int)Math.Max(0, turns)).Select(i => frame.In(new Frame.Loop(name, (long)i, isResource)));
    }

    /// <summary>The list that a loop over a property or a variable makes.</summary>
    public object? Copies(Node loop, Frame frame)
    {
        var turns = Turns(loop, frame, false).ToList();
        return turns.Count == 1 && turns[0].Loops!.Index is Unknown
            ? new Unknown($"{{{loop.Property("name")?.Text}}}")
            : new TemplateArray(turns.Select(turn => Value(loop.Property("input"), turn)));
    }

    /// <summary>What a template puts out under a name, by a value or by a loop over one; false where it puts out nothing that could be told.</summary>
    public bool TryOutput(Node? output, Frame frame, out object? value)
    {
        var copies = output?.Property("copy") is { Kind: NodeKind.Object } loop && Turns(loop, frame, false).ToList() is var turns && !turns.Exists(t => t.Loops!.Index is Unknown)
            ? new TemplateArray(turns.Select(turn => Value(loop.Property("input"), turn)))
            : null;
        value = output?.Property("value") is { } written ? Value(written, frame) : copies;
        return copies is not null || output?.Property("value") is not null;
    }

    public object? Property(object? target, string name) => target switch
    {
        Unknown unknown => unknown.Property(name),
        NestedDeployment deployment => name.Equals("outputs", StringComparison.OrdinalIgnoreCase) ? new Outputs(deployment) : new Unknown($"{{{Symbols.Inside(deployment.Name)}.{name}}}"),
        Outputs outputs => new Output(outputs.Deployment, name),
        Output output => name.Equals("value", StringComparison.OrdinalIgnoreCase) ? output.Deployment.Output(output.Name) : output.Deployment.UnknownOutput($"{output.Name}.{name}"),
        TemplateObject found => found.TryGet(name, out var value) ? value : throw new ExpressionException($"there is no property {name}"),
        _ => throw new ExpressionException($"what should have the property {name} is no object"),
    };

    public object? Element(object? target, object? key) => (target, key) switch
    {
        (Unknown unknown, string name) => unknown.Property(name),
        (Unknown unknown, Unknown or long) => unknown.Property(Symbols.Inside(key)),
        (TemplateArray or TemplateObject, Unknown unknown) => Symbols.Call("element", [target, unknown]),
        (TemplateArray array, long index) => index >= 0 && index < array.Count ? array[(int)index] : throw new ExpressionException("a list has no such element"),
        (_, string name) => Property(target, name),
        _ => throw new ExpressionException("an element cannot be found"),
    };

    /// <summary>The expression that a text holds.</summary>
    public Expression Parsed(string text) => parsed.TryGetValue(text, out var known) ? known : parsed[text] = ExpressionParser.Parse(text);

    private object? Text(string text, Frame frame)
    {
        if (!ExpressionParser.IsExpression(text))
            return ExpressionParser.Literal(text);
        Budget.Spend(text.Length / 32);
        var before = depth;
        try
        {
            return Plain(Evaluate(Parsed(text), frame));
        }
        catch (ExpressionException e)
        {
            depth = before;
            Note($"A value stays unknown: {e.Message}.");
            // Two expressions that fail are not the same value.
            return new Unknown($"{{unknown {++failures}}}");
        }
    }

    // What a function makes takes room; a list may be doubled thirty times in thirty short expressions.
    private object? Paid(object? value)
    {
        Budget.Spend(value switch { TemplateArray array => array.Count, TemplateObject found => found.Count, string text => text.Length / 64, _ => 0 });
        return value;
    }

    // A reference to a whole deployment is no value of the language.
    private static object? Plain(object? value) => value is NestedDeployment or Outputs or Output ? new Unknown("{deployment}") : value;

    private TemplateObject Object(Node node, Frame frame)
    {
        var made = new TemplateObject { Source = new Written(node, frame) };
        foreach (var property in node.Properties)
        {
            if (IsLoops(property.Key, property.Value))
            {
                for (var i = 0; i < property.Value.Count; i++)
                    made[property.Value.Item(i).Property("name")!.Text!] = Copies(property.Value.Item(i), frame);
            }
            else
            {
                made[Key(property.Key, frame)] = Value(property.Value, frame);
            }
        }

        return made;
    }

    private string Key(string name, Frame frame) =>
        !ExpressionParser.IsExpression(name) ? name : Text(name, frame) switch { string text => text, Unknown unknown => unknown.Symbol, _ => name };

    private static bool IsLoops(string name, Node value) =>
        name.Equals("copy", StringComparison.OrdinalIgnoreCase) && value is { Kind: NodeKind.Array, Count: > 0 }
        && Enumerable.Range(0, value.Count).All(i => value.Item(i) is { } loop && loop.Property("name")?.Text is not null && loop.Property("count") is not null && loop.Property("input") is not null);

    private sealed record Outputs(NestedDeployment Deployment);

    private sealed record Output(NestedDeployment Deployment, string Name);
}
