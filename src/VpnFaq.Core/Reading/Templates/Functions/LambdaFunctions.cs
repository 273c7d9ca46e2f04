namespace VpnFaq.Reading.Templates.Functions;

internal static class LambdaFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.Lazy("lambdaVariables", Variable);
        table.Lazy("map", call => List(call) is { } list ? new TemplateArray(Each(call, list)) : call.Unknown([call.Argument(0)]));
        table.Lazy("filter", Filter);
        table.Lazy("reduce", Reduce);
        table.Lazy("sort", Sort);
        table.Lazy("toObject", ToObject);
        table.Lazy("groupBy", GroupBy);
        table.Lazy("mapValues", MapValues);
    }

    private static object? Variable(FunctionCall call)
    {
        var name = call.NameArgument();
        for (var variable = call.Frame.Lambda; variable is not null; variable = variable.Outer)
        {
            if (string.Equals(variable.Name, name, StringComparison.OrdinalIgnoreCase))
                return variable.Value;
        }

        throw new ExpressionException($"the variable {name} stands in no lambda");
    }

    private static TemplateArray? List(FunctionCall call) =>
        call.Argument(0) switch { TemplateArray list => list, Unknown => null, _ => throw new ExpressionException($"{call.Name} works on lists") };

    private static IEnumerable<object?> Each(FunctionCall call, TemplateArray list) => list.Select((item, i) => Apply(call, 1, item, (long)i));

    // A lambda takes as many values as it names.
    private static object? Apply(FunctionCall call, int argument, params object?[] values)
    {
        if (argument >= call.Count || call.Call.Arguments[argument] is not Expression.Call { Name: var name, Arguments: { Count: > 0 } parts } || !name.Equals("lambda", StringComparison.OrdinalIgnoreCase))
            throw new ExpressionException($"{call.Name} has no lambda");
        var frame = call.Frame;
        for (var i = 0; i < parts.Count - 1 && i < values.Length; i++)
        {
            if (parts[i] is not Expression.Literal { Value: string variable })
                throw new ExpressionException("a lambda has no variable");
            frame = frame with { Lambda = new Frame.LambdaVariable(variable, values[i], frame.Lambda) };
        }

        return call.Evaluator.Evaluate(parts[parts.Count - 1], frame);
    }

    private static object? Filter(FunctionCall call)
    {
        if (List(call) is not { } list)
            return call.Unknown([call.Argument(0)]);
        var kept = new TemplateArray();
        for (var i = 0; i < list.Count; i++)
        {
            switch (Apply(call, 1, list[i], (long)i))
            {
                case true:
                    kept.Add(list[i]);
                    break;
                case false:
                    break;
                case Unknown unknown:
                    return call.Unknown([list, unknown]);
                default:
                    throw new ExpressionException("filter asks what is no question");
            }
        }

        return kept;
    }

    private static object? Reduce(FunctionCall call)
    {
        if (List(call) is not { } list)
            return call.Unknown([call.Argument(0)]);
        var sum = call.Argument(1);
        for (var i = 0; i < list.Count; i++)
            sum = Apply(call, 2, sum, list[i], (long)i);
        return sum;
    }

    private static object? Sort(FunctionCall call)
    {
        if (List(call) is not { } list)
            return call.Unknown([call.Argument(0)]);
        var unknown = false;
        var sorted = Merged([.. list]);
        return unknown ? call.Unknown([list]) : new TemplateArray(sorted);

        List<object?> Merged(List<object?> part)
        {
            if (part.Count < 2)
                return part;
            var (left, right) = (Merged(part.GetRange(0, part.Count / 2)), Merged(part.GetRange(part.Count / 2, part.Count - (part.Count / 2))));
            var (result, i, j) = (new List<object?>(part.Count), 0, 0);
            while (i < left.Count && j < right.Count)
                result.Add(IsLess(right[j], left[i]) ? right[j++] : left[i++]);
            result.AddRange(left.Skip(i));
            result.AddRange(right.Skip(j));
            return result;
        }

        bool IsLess(object? a, object? b)
        {
            var answer = Apply(call, 1, a, b);
            unknown |= answer is not bool;
            return answer is true;
        }
    }

    private static object? ToObject(FunctionCall call)
    {
        if (List(call) is not { } list)
            return call.Unknown([call.Argument(0)]);
        var made = new TemplateObject();
        foreach (var item in list)
        {
            if (Apply(call, 1, item) is not string key)
                return call.Unknown([list]);
            made[key] = call.Count > 2 ? Apply(call, 2, item) : item;
        }

        return made;
    }

    private static object? GroupBy(FunctionCall call)
    {
        if (List(call) is not { } list)
            return call.Unknown([call.Argument(0)]);
        var groups = new List<KeyValuePair<string, TemplateArray>>();
        foreach (var item in list)
        {
            if (Apply(call, 1, item) is not string key)
                return call.Unknown([list]);
            var group = groups.FirstOrDefault(g => string.Equals(g.Key, key, StringComparison.OrdinalIgnoreCase)).Value;
            if (group is null)
                groups.Add(new(key, group = []));
            group.Add(item);
            call.Budget.Spend(groups.Count);
        }

        return ObjectFunctions.Object([.. groups.Select(g => (g.Key, (object?)g.Value))]);
    }

    private static object? MapValues(FunctionCall call) => call.Argument(0) switch
    {
        TemplateObject found => ObjectFunctions.Object([.. found.Select(p => (p.Key, Apply(call, 1, p.Value)))]),
        Unknown unknown => call.Unknown([unknown]),
        _ => throw new ExpressionException("mapValues works on objects"),
    };
}
