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

    /// <summary>A resource of which only name and id were given: its properties were not asked for.</summary>
    void WithoutProperties(ResourceKind kind, string name);

    /// <summary>A what-if result that was asked for ids alone.</summary>
    void IdsOnly();

    /// <summary>Something that is worth knowing and nobody's fault: a function of a template that is not known.</summary>
    void Note(string text);

    /// <summary>A template that asks for more work than any real one does; what it made so far is kept.</summary>
    void TemplateTooLarge();
}
