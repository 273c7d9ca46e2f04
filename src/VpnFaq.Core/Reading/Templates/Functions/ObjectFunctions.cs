namespace VpnFaq.Reading.Templates.Functions;

internal static class ObjectFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.Lazy("createObject", CreateObject);
        table.Lazy("null", _ => null);
        table.Shallow("items", 1, 1, a => new TemplateArray(Sorted(a.Object(0)).Select(p => Object(("key", p.Key), ("value", p.Value)))));
        table.Shallow("objectKeys", 1, 1, a => new TemplateArray(Sorted(a.Object(0)).Select(p => p.Key)));
        table.Shallow("shallowMerge", 1, 1, a => ShallowMerge(a));
        table.Lazy("union", Union);
        table.Whole("intersection", 1, 100, Intersection);
        table.Lazy("tryGet", TryGet);
    }

    public static TemplateObject Object(params (string Name, object? Value)[] properties)
    {
        var made = new TemplateObject();
        foreach (var (name, value) in properties)
            made[name] = value;
        return made;
    }

    private static IOrderedEnumerable<KeyValuePair<string, object?>> Sorted(TemplateObject found) => found.OrderBy(p => p.Key, StringComparer.OrdinalIgnoreCase);

    private static object? CreateObject(FunctionCall call)
    {
        var arguments = call.Arguments();
        if (arguments.Length % 2 != 0)
            throw new ExpressionException("createObject lacks a value");
        var made = new TemplateObject();
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (arguments[i] is Unknown)
                return call.Unknown(arguments);
            made[Values.TextOf(arguments[i])] = arguments[i + 1];
        }

        return made;
    }

    private static object? ShallowMerge(Arguments a)
    {
        var made = new TemplateObject();
        foreach (var item in a.Array(0))
        {
            if (item is Unknown)
                return Symbols.Call(a.Name, a.All);
            foreach (var property in item as TemplateObject ?? throw a.Wrong())
                made[property.Key] = property.Value;
        }

        a.Budget.Spend(made.Count);
        return made;
    }

    private static object? Union(FunctionCall call)
    {
        var arguments = call.Arguments();
        if (arguments.Length > 0 && arguments.All(a => a is TemplateObject))
            return arguments.Cast<TemplateObject>().Aggregate(new TemplateObject(), (left, right) => Merge(left, right, call.Budget));
        // Two unknown elements may be the same one.
        if (arguments.Length > 0 && arguments.All(a => a is TemplateArray { IsWhollyKnown: true }))
            return new TemplateArray(arguments.SelectMany(a => (TemplateArray)a!).Distinct(new Equality(call.Budget)));
        return arguments.All(Values.IsWhollyKnown) ? throw new ExpressionException("union cannot take such arguments") : call.Unknown(arguments);
    }

    private static TemplateObject Merge(TemplateObject left, TemplateObject right, Budget budget)
    {
        budget.Spend(left.Count + right.Count);
        var made = new TemplateObject { Source = left.Count == 0 ? right.Source : null };
        foreach (var property in left)
            made[property.Key] = property.Value;
        foreach (var property in right)
        {
            made[property.Key] = (left.TryGet(property.Key, out var before), before, property.Value) switch
            {
                (true, TemplateObject a, TemplateObject b) => Merge(a, b, budget),
                (true, TemplateObject, Unknown) => property.Value,
                _ => property.Value,
            };
        }

        return made;
    }

    private static object? Intersection(Arguments a)
    {
        if (a.All.All(x => x is TemplateArray))
            return new TemplateArray(a.Array(0).Where(item => a.All.Skip(1).All(other => ((TemplateArray)other!).Any(o => a.AreEqual(o, item)))).Distinct(new Equality(a.Budget)));
        var made = new TemplateObject();
        foreach (var property in a.Object(0))
        {
            if (Enumerable.Range(1, a.Count - 1).All(i => a.Object(i).TryGet(property.Key, out var other) && a.AreEqual(other, property.Value)))
                made[property.Key] = property.Value;
        }

        return made;
    }

    private static object? TryGet(FunctionCall call)
    {
        var arguments = call.Arguments();
        var current = arguments.FirstOrDefault();
        foreach (var key in arguments.Skip(1))
        {
            switch (current, key)
            {
                case (null, _):
                    return null;
                case (Unknown, _) or (_, Unknown):
                    return call.Unknown(arguments);
                case (TemplateObject found, string name):
                    current = found.TryGet(name, out var value) ? value : null;
                    break;
                case (TemplateArray array, long index):
                    current = index >= 0 && index < array.Count ? array[(int)index] : null;
                    break;
                default:
                    return null;
            }
        }

        return current;
    }

    private sealed class Equality(Budget budget) : IEqualityComparer<object?>
    {
        bool IEqualityComparer<object?>.Equals(object? x, object? y) => Values.AreEqual(x, y, budget);

        int IEqualityComparer<object?>.GetHashCode(object? obj) => obj is string or long or bool ? obj.GetHashCode() : 0;
    }
}
