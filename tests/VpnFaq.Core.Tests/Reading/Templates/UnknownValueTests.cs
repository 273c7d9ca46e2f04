namespace VpnFaq.Core.Tests.Reading.Templates;

/// <summary>What becomes of values that nobody has given.</summary>
public sealed class UnknownValueTests
{
    private const string Parameters = """
        "parameters": { "p": { "type": "string" }, "q": { "type": "string" }, "flag": { "type": "bool" }, "maybe": { "type": "string", "nullable": true },
                        "sole": { "type": "string", "allowedValues": [ "GatewaySubnet" ] } },
        "variables": { "loop": "[variables('pool')]", "pool": "[variables('loop')]", "copy": [ { "name": "hosts", "count": 2, "input": "[concat('h', copyIndex('hosts', 1))]" } ] },
        "functions": [ { "namespace": "net", "members": { "name": { "parameters": [ { "name": "site", "type": "string" } ], "output": { "type": "string", "value": "[concat('gw-', parameters('site'))]" } } } } ],
        """;

    [Theory]
    [InlineData("parameters('p')", "?{p}")]
    [InlineData("concat('gw-', parameters('p'))", "?gw-{p}")]
    [InlineData("format('{0}/{1}', parameters('p'), 'b')", "?{p}/b")]
    [InlineData("toLower(parameters('p'))", "?{toLower(p)}")]
    [InlineData("parameters('p').name", "?{p.name}")]
    [InlineData("parameters('p')[0].name", "?{p.0.name}")]
    [InlineData("join(createArray('a', parameters('p')), '-')", "?a-{p}")]
    [InlineData("resourceId('Microsoft.Network/virtualNetworks', parameters('p'))", "?/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Network/virtualNetworks/{p}")]
    [InlineData("last(split(resourceId('Microsoft.Network/virtualNetworks', parameters('p')), '/'))", "?{p}")]
    [InlineData("uniqueString(resourceGroup().id)", "?{uniqueString(resourceGroup.id)}")]
    public void The_same_expression_has_the_same_symbol(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression, Parameters));

    [Theory]
    [InlineData("if(parameters('flag'), 'a', 'a')", "\"a\"")]
    [InlineData("if(parameters('flag'), 'a', 'b')", "?{if(flag, 'a', 'b')}")]
    [InlineData("and(parameters('flag'), false())", "false")]
    [InlineData("or(parameters('flag'), true())", "true")]
    [InlineData("and(parameters('flag'), true())", "?{and(flag, true)}")]
    [InlineData("equals(parameters('p'), parameters('p'))", "true")]
    [InlineData("equals(parameters('p'), parameters('q'))", "?{equals(p, q)}")]
    [InlineData("equals(parameters('p'), 'a')", "?{equals(p, 'a')}")]
    [InlineData("length(createArray(parameters('p'), 'b'))", "2")]
    [InlineData("createArray(parameters('p'), 'b')[1]", "\"b\"")]
    [InlineData("contains(createArray(parameters('p'), 'b'), 'b')", "true")]
    [InlineData("contains(createArray(parameters('p'), 'b'), 'c')", "?{contains(#fbc1d4e0, 'c')}")]
    [InlineData("contains(createObject('a', parameters('p')), 'A')", "true")]
    [InlineData("coalesce(parameters('maybe'), 'x')", "\"x\"")]
    [InlineData("coalesce(parameters('p'), 'x')", "?{coalesce(p, 'x')}")]
    [InlineData("union(createObject('a', parameters('p')), createObject('b', 1)).b", "1")]
    [InlineData("empty(parameters('p'))", "?{empty(p)}")]
    [InlineData("parameters('sole')", "\"GatewaySubnet\"")]
    public void What_is_known_all_the_same_is_worked_out(string expression, string expected)
    {
        var value = Expressions.Evaluate(expression, Parameters);
        // The mark of a list is a hash; its place is enough.
        Assert.Equal(System.Text.RegularExpressions.Regex.Replace(expected, "#[0-9a-f]{8}", "#"), System.Text.RegularExpressions.Regex.Replace(value, "#[0-9a-f]{8}", "#"));
    }

    [Fact]
    public void A_value_that_needs_itself_is_unknown_and_noted()
    {
        Assert.StartsWith("?{unknown", Expressions.Evaluate("variables('loop')", Parameters, out var notes), StringComparison.Ordinal);
        Assert.Contains(notes, n => n.Contains("needs itself", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_expressions_that_fail_are_not_taken_for_one_value() =>
        Assert.Equal("?{equals(unknown 1, unknown 2)}", Expressions.Evaluate("equals(variables('a'), variables('b'))", """ "variables": { "a": "[div(1, 0)]", "b": "[div(1, 0)]" }, """));

    [Fact]
    public void Variables_are_copied() => Assert.Equal("[\"h1\",\"h2\"]", Expressions.Evaluate("variables('hosts')", Parameters));

    [Fact]
    public void A_function_of_the_template_is_called() => Assert.Equal("\"gw-oslo\"", Expressions.Evaluate("net.name('oslo')", Parameters));

    [Theory]
    [InlineData("[[parameters('p')]", "[parameters('p')]")]
    [InlineData("[parameters('p'", "[parameters('p'")]
    [InlineData("[[open", "[[open")]
    public void Texts_in_brackets_are_told_from_expressions(string text, string expected)
    {
        var read = ReadInput.OfTemplate($$"""[ { "type": "Microsoft.Network/localNetworkGateways", "name": "{{text}}", "properties": {} } ]""");
        Assert.Equal(expected, Assert.Single(read.Resources).Name);
    }
}
