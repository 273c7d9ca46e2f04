using VpnFaq.Reading.Templates.Functions;

namespace VpnFaq.Core.Tests.Reading.Templates;

/// <summary>The functions of the template language. Results are those of the published reference or follow from its words.</summary>
public sealed class FunctionTests
{
    [Theory]
    [InlineData("concat('gw-', 'oslo', 1)", "\"gw-oslo1\"")]
    [InlineData("concat(createArray('a'), createArray('b', 'c'))", "[\"a\",\"b\",\"c\"]")]
    [InlineData("format('{0}-{1:D3}', 'gw', 7)", "\"gw-007\"")]
    [InlineData("toLower('VNet')", "\"vnet\"")]
    [InlineData("toUpper('VNet')", "\"VNET\"")]
    [InlineData("trim('  a ')", "\"a\"")]
    [InlineData("replace('123-123', '-', '')", "\"123123\"")]
    [InlineData("startsWith('abcdef', 'AB')", "true")]
    [InlineData("endsWith('abcdef', 'eF')", "true")]
    [InlineData("endsWith('abcdef', 'e')", "false")]
    [InlineData("substring('one two three', 4, 3)", "\"two\"")]
    [InlineData("padLeft(123, 10, '0')", "\"0000000123\"")]
    [InlineData("split('one;two,three', createArray(',', ';'))", "[\"one\",\"two\",\"three\"]")]
    [InlineData("join(createArray('one', 'two'), ', ')", "\"one, two\"")]
    [InlineData("string(createObject('a', createArray(1, true())))", "\"{\\u0022a\\u0022:[1,true]}\"")]
    [InlineData("string(true())", "\"True\"")]
    [InlineData("base64ToString(base64('one, two'))", "\"one, two\"")]
    [InlineData("base64ToJson(base64('{\"one\": 1}')).one", "1")]
    [InlineData("dataUriToString(dataUri('hello'))", "\"hello\"")]
    [InlineData("uri('https://example.com/a/', 'b/c')", "\"https://example.com/a/b/c\"")]
    [InlineData("uriComponentToString(uriComponent('a/b c'))", "\"a/b c\"")]
    [InlineData("length(guid('one', 'two'))", "36")]
    [InlineData("length(uniqueString('one'))", "13")]
    [InlineData("equals(uniqueString('one'), uniqueString('one'))", "true")]
    [InlineData("equals(uniqueString('one'), uniqueString('two'))", "false")]
    [InlineData("concat('it''s', ' ', 'here')", "\"it\\u0027s here\"")]
    public void Strings(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("length('13 characters')", "13")]
    [InlineData("length(createObject('a', 1, 'b', 2))", "2")]
    [InlineData("empty('')", "true")]
    [InlineData("empty(json('null'))", "true")]
    [InlineData("empty(createArray(1))", "false")]
    [InlineData("first('One')", "\"O\"")]
    [InlineData("last(createArray('one', 'two'))", "\"two\"")]
    [InlineData("skip(createArray(1, 2, 3), 2)", "[3]")]
    [InlineData("take('abcdef', 2)", "\"ab\"")]
    [InlineData("take(createArray(1, 2), 5)", "[1,2]")]
    [InlineData("range(5, 3)", "[5,6,7]")]
    [InlineData("contains('OneTwo', 'two')", "false")]
    [InlineData("contains(createObject('One', 1), 'one')", "true")]
    [InlineData("contains(createArray('one'), 'one')", "true")]
    [InlineData("indexOf('test', 'T')", "0")]
    [InlineData("indexOf(createArray('a', 'b'), 'b')", "1")]
    [InlineData("lastIndexOf('test', 't')", "3")]
    [InlineData("union(createArray('one', 'two'), createArray('two', 'three'))", "[\"one\",\"two\",\"three\"]")]
    [InlineData("intersection(createArray('one', 'two'), createArray('two', 'three'))", "[\"two\"]")]
    [InlineData("array('a')", "[\"a\"]")]
    [InlineData("flatten(createArray(createArray(1), createArray(2, 3)))", "[1,2,3]")]
    [InlineData("indexFromEnd(createArray(1, 2, 3), 1)", "3")]
    [InlineData("tryIndexFromEnd(createArray(1), 2)", "null")]
    public void Lists(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("createObject('a', 1).a", "1")]
    [InlineData("createObject('a', 1)['A']", "1")]
    [InlineData("items(createObject('b', 1, 'a', 2))[0]", "{\"key\":\"a\",\"value\":2}")]
    [InlineData("objectKeys(createObject('b', 1, 'a', 2))", "[\"a\",\"b\"]")]
    [InlineData("union(createObject('a', createObject('x', 1)), createObject('a', createObject('y', 2)))", "{\"a\":{\"x\":1,\"y\":2}}")]
    [InlineData("shallowMerge(createArray(createObject('a', createObject('x', 1)), createObject('a', createObject('y', 2))))", "{\"a\":{\"y\":2}}")]
    [InlineData("intersection(createObject('a', 1, 'b', 2), createObject('a', 1, 'b', 3))", "{\"a\":1}")]
    [InlineData("tryGet(createObject('a', createObject('b', 1)), 'a', 'b')", "1")]
    [InlineData("tryGet(createObject('a', 1), 'c')", "null")]
    [InlineData("json('{\"a\": [1, null, 1.5]}').a", "[1,null,1.5]")]
    [InlineData("json('[parameters(''x'')]')", "?{unknown 1}")]
    [InlineData("null()", "null")]
    public void Objects(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("add(5, 3)", "8")]
    [InlineData("sub(7, 3)", "4")]
    [InlineData("mul(5, 3)", "15")]
    [InlineData("div(8, 3)", "2")]
    [InlineData("mod(7, 3)", "1")]
    [InlineData("min(createArray(0, 3, 2))", "0")]
    [InlineData("max(0, 3, 2)", "3")]
    [InlineData("int('4')", "4")]
    [InlineData("float('3.5')", "3.5")]
    [InlineData("sub(3, -4)", "7")]
    [InlineData("if(bool('true'), 'a', 'b')", "\"a\"")]
    [InlineData("and(true(), not(false()))", "true")]
    [InlineData("or(false(), bool(0))", "false")]
    [InlineData("equals('a', 'A')", "false")]
    [InlineData("equals(createObject('A', 1), createObject('a', 1))", "true")]
    [InlineData("less(1, 2)", "true")]
    [InlineData("greaterOrEquals('b', 'a')", "true")]
    [InlineData("coalesce(json('null'), 'x')", "\"x\"")]
    [InlineData("if(true(), 1, div(1, 0))", "1")]
    public void Numbers_and_logic(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("dateTimeAdd('2020-04-07 14:53:14Z', 'P3Y')", "\"2023-04-07T14:53:14Z\"")]
    [InlineData("dateTimeAdd('2020-04-07 14:53:14Z', '-P9D')", "\"2020-03-29T14:53:14Z\"")]
    [InlineData("dateTimeAdd('2020-04-07 14:53:14Z', 'PT1H', 'yyyy-MM-dd HH')", "\"2020-04-07 15\"")]
    [InlineData("dateTimeFromEpoch(1683040573)", "\"2023-05-02T15:16:13Z\"")]
    [InlineData("dateTimeToEpoch('2023-05-02T15:16:13Z')", "1683040573")]
    public void Dates(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("cidrSubnet('10.144.0.0/20', 24, 0)", "\"10.144.0.0/24\"")]
    [InlineData("cidrSubnet('10.144.0.0/20', 24, 4)", "\"10.144.4.0/24\"")]
    [InlineData("cidrSubnet('fdad:3236:5555::/48', 52, 1)", "\"fdad:3236:5555:1000::/52\"")]
    [InlineData("cidrHost('10.144.3.0/24', 0)", "\"10.144.3.1\"")]
    [InlineData("cidrHost('10.144.3.0/24', 4)", "\"10.144.3.5\"")]
    [InlineData("parseCidr('10.144.0.0/20').netmask", "\"255.255.240.0\"")]
    [InlineData("parseCidr('10.144.0.0/20').broadcast", "\"10.144.15.255\"")]
    [InlineData("parseCidr('10.144.0.0/20').firstUsable", "\"10.144.0.1\"")]
    [InlineData("parseCidr('10.144.0.0/20').lastUsable", "\"10.144.15.254\"")]
    [InlineData("parseCidr('10.144.1.7/20').network", "\"10.144.0.0\"")]
    [InlineData("cidrSubnet('10.144.0.0/20', 24, 16)", "?{unknown 1}")]
    [InlineData("cidrSubnet('10.144.0.0/20', 16, 0)", "?{unknown 1}")]
    public void Address_ranges(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("map(range(0, 3), lambda('i', add(lambdaVariables('i'), 10)))", "[10,11,12]")]
    [InlineData("map(createArray('a', 'b'), lambda('x', 'i', format('{0}{1}', lambdaVariables('x'), lambdaVariables('i'))))", "[\"a0\",\"b1\"]")]
    [InlineData("filter(range(0, 5), lambda('i', greater(lambdaVariables('i'), 2)))", "[3,4]")]
    [InlineData("reduce(range(1, 4), 0, lambda('sum', 'i', add(lambdaVariables('sum'), lambdaVariables('i'))))", "10")]
    [InlineData("sort(createArray(8, 3, 10, -13), lambda('l', 'r', less(lambdaVariables('l'), lambdaVariables('r'))))", "[-13,3,8,10]")]
    [InlineData("toObject(createArray('a', 'b'), lambda('x', lambdaVariables('x')), lambda('x', toUpper(lambdaVariables('x'))))", "{\"a\":\"A\",\"b\":\"B\"}")]
    [InlineData("groupBy(createArray('foo', 'bar', 'baz'), lambda('x', substring(lambdaVariables('x'), 0, 1)))", "{\"f\":[\"foo\"],\"b\":[\"bar\",\"baz\"]}")]
    [InlineData("mapValues(createObject('a', 1), lambda('v', mul(lambdaVariables('v'), 2)))", "{\"a\":2}")]
    public void Lambdas(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'GatewaySubnet')", "?/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/GatewaySubnet")]
    [InlineData("resourceId('net', 'Microsoft.Network/virtualNetworks', 'vnet')", "?/subscriptions/{subscription}/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/vnet")]
    [InlineData("resourceId('main', 'net', 'Microsoft.Network/virtualNetworks', 'vnet')", "\"/subscriptions/main/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/vnet\"")]
    [InlineData("resourceId('Microsoft.Network/virtualNetworks/subnets/', 'vnet', 'GatewaySubnet')", "?/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/GatewaySubnet")]
    [InlineData("subscriptionResourceId('main', 'Microsoft.Authorization/roleDefinitions', 'x')", "\"/subscriptions/main/providers/Microsoft.Authorization/roleDefinitions/x\"")]
    [InlineData("tenantResourceId('Microsoft.Management/managementGroups', 'x')", "\"/providers/Microsoft.Management/managementGroups/x\"")]
    [InlineData("extensionResourceId('/subscriptions/main', 'Microsoft.Authorization/locks', 'x')", "\"/subscriptions/main/providers/Microsoft.Authorization/locks/x\"")]
    [InlineData("resourceGroup().id", "?/subscriptions/{subscription}/resourceGroups/{resourceGroup}")]
    [InlineData("subscription().id", "?/subscriptions/{subscription}")]
    [InlineData("environment().name", "\"AzureCloud\"")]
    [InlineData("last(split(resourceId('Microsoft.Network/virtualNetworks', 'vnet'), '/'))", "\"vnet\"")]
    [InlineData("concat(resourceId('Microsoft.Network/virtualNetworks', 'vnet'), '/subnets/GatewaySubnet')", "?/subscriptions/{subscription}/resourceGroups/{resourceGroup}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/GatewaySubnet")]
    public void Ids(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("reference('x').ipAddress", "?{reference('x').ipAddress}")]
    [InlineData("listKeys('x', '2020-01-01').keys[0]", "?{listKeys('x', '2020-01-01').keys.0}")]
    [InlineData("newGuid()", "?{newGuid()}")]
    [InlineData("utcNow()", "?{utcNow()}")]
    [InlineData("resourceGroup().location", "?{resourceGroup.location}")]
    [InlineData("deployment().name", "?{deployment.name}")]
    [InlineData("pickZones('Microsoft.Network', 'publicIPAddresses', 'westeurope')", "?{pickZones('Microsoft.Network', 'publicIPAddresses', 'westeurope')}")]
    public void What_only_a_deployment_knows_is_unknown(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Fact]
    public void A_function_that_is_not_known_makes_its_value_unknown_and_is_named()
    {
        Assert.Equal("?{frobnicate('a')}", Expressions.Evaluate("frobnicate('a')", string.Empty, out var notes));
        Assert.Contains("frobnicate", Assert.Single(notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("toLower(")]
    [InlineData("toLower('a')) ")]
    [InlineData("'open")]
    [InlineData("")]
    [InlineData("substring('abc', 2, 5)")]
    [InlineData("div(1, 0)")]
    [InlineData("add(9223372036854775807, 1)")]
    [InlineData("createObject('a', 1).b")]
    [InlineData("createArray(1)[4]")]
    [InlineData("parameters('nowhere')")]
    [InlineData("variables('nowhere')")]
    [InlineData("copyIndex()")]
    [InlineData("base64ToString('%')")]
    [InlineData("json('{')")]
    [InlineData("format('{3}', 1)")]
    [InlineData("int('one')")]
    [InlineData("fail('stop')")]
    public void An_expression_that_Azure_would_refuse_is_unknown_and_noted(string expression)
    {
        Assert.Equal("?{unknown 1}", Expressions.Evaluate(expression, string.Empty, out var notes));
        Assert.Single(notes);
    }

    [Fact]
    public void Every_function_can_be_called_with_anything()
    {
        string[] arguments = ["", "1", "'a'", "createArray()", "createObject()", "null()", "parameters('p')", "createArray(parameters('p'))", "-5", "'/'", "'{0}'"];
        foreach (var name in FunctionTable.Names)
        {
            foreach (var first in arguments)
            {
                foreach (var second in arguments)
                    Assert.NotNull(Expressions.Evaluate($"{name}({string.Join(", ", new[] { first, second }.Where(a => a.Length > 0))})", """ "parameters": { "p": { "type": "string" } }, """));
            }
        }
    }
}
