namespace VpnFaq.Core.Tests.Reading.Templates;

/// <summary>Templates made to hang or to fill the memory.</summary>
public sealed class TemplateBoundsTests
{
    private const string Resource = """{ "type": "Microsoft.Network/localNetworkGateways", "name": "lng", "properties": { "fqdn": "[variables('v30')]" } }""";

    public static TheoryData<string, string> Bombs => new()
    {
        { "texts that double", Variables("'aaaaaaaaaaaaaaaa'", "concat(variables('v{0}'), variables('v{0}'))") },
        { "lists that double", Variables("createArray(1, 2)", "concat(variables('v{0}'), variables('v{0}'))") },
        { "values that share their parts", Variables("createArray(1, 2)", "createArray(variables('v{0}'), variables('v{0}'))", "string(variables('v29'))") },
        { "texts of ever longer widths", Variables("'a'", "format('{{0,999}}{{0,999}}{{0,999}}', variables('v{0}'))") },
        { "lists of lists", Variables("range(0, 10000)", "map(variables('v{0}'), lambda('x', range(0, 10000)))") },
        { "values that nest", Variables("reduce(range(0, 10000), createArray(), lambda('a', 'b', createArray(lambdaVariables('a'))))", "variables('v{0}')") },
        { "symbols that double", Variables("parameters('p')", "concat(variables('v{0}'), variables('v{0}'))") },
        { "comparison of all with all", Variables("union(range(0, 10000), range(5000, 10000))", "intersection(variables('v{0}'), range(0, 10000))") },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_cut_short(string what, string variables)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = ReadInput.OfTemplate($"[ {Resource} ]", variables);
        Assert.True(read.IsTooLarge || read.Resources.Count == 1, what);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_500_000_000, what);
    }

    [Fact]
    public void Endless_copies_are_one_of_unknown_number() =>
        Assert.Single(ReadInput.OfTemplate("""[ { "type": "Microsoft.Network/localNetworkGateways", "name": "lng", "copy": { "name": "all", "count": 2000000000 }, "properties": {} } ]""").Resources);

    [Fact]
    public void A_function_that_calls_itself_ends()
    {
        const string Functions = """ "functions": [ { "namespace": "a", "members": { "b": { "parameters": [], "output": { "type": "string", "value": "[concat(a.b(), a.b())]" } } } } ], "variables": { "v30": "[a.b()]" }, """;
        var read = ReadInput.OfTemplate($"[ {Resource} ]", Functions);
        Assert.True(read.IsTooLarge || read.Resources.Count == 1);
    }

    [Fact]
    public void A_long_chain_of_variables_ends()
    {
        var chain = string.Join(",", Enumerable.Range(31, 5000).Select(i => $"\"v{i}\": \"[variables('v{i + 1}')]\""));
        var read = ReadInput.OfTemplate($"[ {Resource} ]", $$""" "variables": { "v30": "[variables('v31')]", {{chain}}, "v5031": "end" }, """);
        Assert.Single(read.Resources);
    }

    [Fact]
    public void An_expression_of_brackets_alone_ends()
    {
        var expression = string.Concat(Enumerable.Repeat("concat(", 5000));
        Assert.StartsWith("?", Expressions.Evaluate(expression), StringComparison.Ordinal);
    }

    private static string Variables(string first, string next, string? last = null)
    {
        var all = Enumerable.Range(1, 29).Select(i => $"\"v{i}\": \"[{string.Format(null, next, i - 1)}]\"");
        return $$""" "parameters": { "p": { "type": "string" } }, "variables": { "v0": "[{{first}}]", {{string.Join(", ", all)}}, "v30": "[{{last ?? "variables('v29')"}}]" }, """;
    }
}
