using System.Management.Automation;
using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.PowerShell.Reading;

/// <summary>Says in the streams of a cmdlet what reading its input comes across.</summary>
internal sealed class ReadingErrors(Cmdlet cmdlet) : IReadingNotes
{
    private bool pagesMissing;
    private bool idsOnly;

    /// <summary>The object of the input that is being read: the target of errors.</summary>
    public object? Input { get; set; }

    public void NotAResource(Node node, string? type) => cmdlet.WriteError(InputErrors.NotAResource(node, type, Input));

    public void MorePages()
    {
        if (!pagesMissing)
            cmdlet.WriteWarning("A list in the input says that it has more pages; they were not given.");
        pagesMissing = true;
    }

    public void CutByDepth(Resource resource) => cmdlet.WriteWarning(
        $"The {resource.Kind.Noun} {resource.Name} lost its inner objects: it was written with too little depth. Use -Depth 100 with ConvertTo-Json or Export-Clixml; what a job or a remote session returns is cut as well, so check it there, or return it as ConvertTo-Json -Depth 100.");

    public void WithoutProperties(ResourceKind kind, string name) => cmdlet.WriteWarning(
        $"The {kind.Noun} {name} has no properties and is not checked. Use Get-AzResource with -ExpandProperties.");

    public void IdsOnly()
    {
        if (!idsOnly)
            cmdlet.WriteWarning("A what-if result in the input holds ids alone. Ask for it with -ResultFormat FullResourcePayloads.");
        idsOnly = true;
    }

    public void Note(string text) => cmdlet.WriteVerbose(text);

    public void TemplateTooLarge() => cmdlet.WriteWarning("A template asks for more copies or calculations than are worked out; only a part of it is checked.");
}
