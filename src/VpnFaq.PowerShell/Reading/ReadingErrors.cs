using System.Management.Automation;
using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.PowerShell.Reading;

/// <summary>Says as errors and warnings of a cmdlet what reading one input object comes across.</summary>
internal sealed class ReadingErrors(Cmdlet cmdlet, object? input) : IReadingNotes
{
    public void NotAResource(Node node, string? type) => cmdlet.WriteError(InputErrors.NotAResource(node, type, input));

    public void MorePages() => cmdlet.WriteWarning("A list in the input says that it has more pages; they were not given.");

    public void CutByDepth(Resource resource) => cmdlet.WriteWarning(
        $"The {resource.Kind.Noun} {resource.Name} lost its inner objects: it was written with too little depth. Use -Depth 100 with ConvertTo-Json or Export-Clixml.");
}
