using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace VpnFaq.HelpBuilder;

/// <summary>The help of all cmdlets as Get-Help reads it.</summary>
internal static class MamlFile
{
    private static readonly XNamespace Items = "http://msh";
    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    public static void Write(string file, IEnumerable<CmdletPage> pages, Uri? project)
    {
        var help = new XElement(Items + "helpItems", new XAttribute("schema", "maml"), pages.Select(page => Cmdlet(page, project)));
        // The same bytes on every system.
        using var writer = XmlWriter.Create(file, new XmlWriterSettings { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None });
        new XDocument(help).Save(writer);
    }

    private static XElement Cmdlet(CmdletPage page, Uri? project)
    {
        var (verb, noun) = page.Name.Split('-') is [var v, var n] ? (v, n) : (page.Name, string.Empty);
        return new XElement(
            Command + "command",
            new XAttribute(XNamespace.Xmlns + "maml", Maml),
            new XAttribute(XNamespace.Xmlns + "command", Command),
            new XAttribute(XNamespace.Xmlns + "dev", Dev),
            new XElement(
                Command + "details",
                new XElement(Command + "name", page.Name),
                new XElement(Command + "verb", verb),
                new XElement(Command + "noun", noun),
                Described("description", [page.Synopsis])),
            Described("description", page.Description),
            new XElement(Command + "syntax", page.Syntax.Select(set => SyntaxItem(page, set))),
            new XElement(Command + "parameters", page.Parameters.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => Parameter(p, p.Facts.ParameterSets[0]))),
            new XElement(Command + "inputTypes", page.Inputs.Select(type => TypeOf("inputType", type))),
            new XElement(Command + "returnValues", page.Outputs.Select(type => TypeOf("returnValue", type))),
            new XElement(Maml + "alertSet", new XElement(Maml + "alert", Paragraphs(page.Notes))),
            new XElement(Command + "examples", page.Examples.Select(Example)),
            new XElement(Command + "relatedLinks", Links(page, project).Select(Link)));
    }

    private static XElement SyntaxItem(CmdletPage page, CmdletSyntax syntax) => new(
        Command + "syntaxItem",
        new XElement(Maml + "name", page.Name),
        page.Parameters
            .Select(p => (Parameter: p, Set: syntax.Of(p)))
            .Where(p => p.Set is not null)
            // Positional ones first, in their order, as Get-Command shows them.
            .OrderBy(p => int.TryParse(p.Set!.Position, CultureInfo.InvariantCulture, out var at) ? at : int.MaxValue)
            .ThenBy(p => p.Set!.IsRequired ? 0 : 1)
            .Select(p => Parameter(p.Parameter, p.Set!)));

    private static XElement Parameter(CmdletParameter parameter, ParameterSetFacts set) => new(
        Command + "parameter",
        new XAttribute("required", Word(set.IsRequired)),
        new XAttribute("variableLength", Word(parameter.Facts.Type.EndsWith("[]", StringComparison.Ordinal))),
        new XAttribute("globbing", Word(parameter.Facts.SupportsWildcards)),
        new XAttribute("pipelineInput", PipelineInput(parameter)),
        new XAttribute("position", set.Position.ToLowerInvariant()),
        new XAttribute("aliases", parameter.Facts.Aliases.Count == 0 ? "none" : string.Join(", ", parameter.Facts.Aliases)),
        new XElement(Maml + "name", parameter.Name),
        Described("description", parameter.Description),
        ParameterValues(parameter),
        new XElement(Dev + "type", new XElement(Maml + "name", parameter.ShortType), new XElement(Maml + "uri")),
        new XElement(Dev + "defaultValue", parameter.Facts.DefaultValue));

    private static IEnumerable<XElement> ParameterValues(CmdletParameter parameter)
    {
        if (parameter.IsSwitch)
            yield break;
        if (parameter.Facts.AcceptedValues.Count > 0)
            yield return new XElement(Command + "parameterValueGroup", parameter.Facts.AcceptedValues.Select(value => Value(value)));
        yield return Value(parameter.ShortType);
    }

    private static XElement Value(string text) =>
        new(Command + "parameterValue", new XAttribute("required", "true"), new XAttribute("variableLength", "false"), text);

    private static string PipelineInput(CmdletParameter parameter)
    {
        var ways = new List<string>();
        if (parameter.Facts.ParameterSets.Exists(set => set.ValueFromPipelineByPropertyName))
            ways.Add("ByPropertyName");
        if (parameter.Facts.ParameterSets.Exists(set => set.ValueFromPipeline))
            ways.Add("ByValue");
        return ways.Count == 0 ? "False" : $"True ({string.Join(", ", ways)})";
    }

    private static XElement TypeOf(string element, CmdletType type) => new(
        Command + element,
        new XElement(Dev + "type", new XElement(Maml + "name", type.Name)),
        Described("description", type.Description));

    private static XElement Example(CmdletExample example) => new(
        Command + "example",
        new XElement(Maml + "title", $"-------- {example.Title} --------"),
        new XElement(Dev + "code", example.Code),
        // The empty one at the end keeps the next example at a distance.
        new XElement(Dev + "remarks", Paragraphs([.. example.Remarks, string.Empty])));

    // Get-Help -Online opens the first address.
    private static IEnumerable<CmdletLink> Links(CmdletPage page, Uri? project) =>
        project is null ? page.Links : page.Links.Prepend(new CmdletLink("Online version:", new Uri($"{project}/blob/main/docs/cmdlets/{page.Name}.md")));

    private static XElement Link(CmdletLink link) => new(
        Maml + "navigationLink",
        new XElement(Maml + "linkText", link.Text),
        new XElement(Maml + "uri", link.Address?.AbsoluteUri));

    private static XElement Described(string element, IEnumerable<string> paragraphs) => new(Maml + element, Paragraphs(paragraphs));

    private static IEnumerable<XElement> Paragraphs(IEnumerable<string> paragraphs) => paragraphs.Select(text => new XElement(Maml + "para", text));

    private static string Word(bool value) => value ? "true" : "false";
}
