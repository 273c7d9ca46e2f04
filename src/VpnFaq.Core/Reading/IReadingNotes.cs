using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>Told of what reading comes across beside resources.</summary>
internal interface IReadingNotes
{
    /// <summary>Something that is no resource of a kind that is read; its type where it names one.</summary>
    void NotAResource(Node node, string? type);

    /// <summary>A list that says there is more of it.</summary>
    void MorePages();

    /// <summary>A resource that lost its inner objects when a tool wrote them as plain text.</summary>
    void CutByDepth(Resource resource);
}
