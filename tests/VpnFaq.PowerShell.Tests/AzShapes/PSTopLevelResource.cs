using System.Collections;

namespace Microsoft.Azure.Commands.Network.Models;

public class PSResourceId
{
    public string? Id { get; set; }
}

public class PSChildResource : PSResourceId
{
    public string? Name { get; set; }

    public string? Etag { get; set; }
}

public class PSTopLevelResource : PSChildResource
{
    public string? ResourceGroupName { get; set; }

    public string? Location { get; set; }

    public string? ResourceGuid { get; set; }

    public string? Type { get; set; }

    public Hashtable? Tag { get; set; }

    public string TagsTable => Tag is null ? string.Empty : string.Join('\n', Tag.Keys.Cast<object>().Select(key => $"{key}  {Tag[key]}"));
}
