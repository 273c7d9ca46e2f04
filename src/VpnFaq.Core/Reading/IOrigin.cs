namespace VpnFaq.Reading;

/// <summary>The place in a file that a resource was read from. Places are worked out only for what is reported.</summary>
internal interface IOrigin
{
    /// <summary>Line and column of a property, by Azure's path; of the nearest parent where the property is not there.</summary>
    SourceLocation Locate(string path);
}
