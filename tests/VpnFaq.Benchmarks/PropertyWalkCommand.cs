using System.Collections;
using System.Management.Automation;

namespace VpnFaq.Benchmarks;

/// <summary>The floor for objects: looks at every property of an object and of all that is inside, and does nothing with it. Text twins, which are JSON made on each look, are passed over.</summary>
[Cmdlet(VerbsLifecycle.Invoke, "PropertyWalk")]
public sealed class PropertyWalkCommand : Cmdlet
{
    private int seen;

    /// <summary>The object.</summary>
    [Parameter(ValueFromPipeline = true)]
    public object? InputObject { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Visit(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing() => WriteObject(seen);

    private void Visit(object? value)
    {
        seen++;
        switch (value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value)
        {
            case null or string or ValueType:
                break;
            case IDictionary dictionary:
                foreach (var entry in dictionary.Values)
                    Visit(entry);
                break;
            case IEnumerable list:
                foreach (var item in list)
                    Visit(item);
                break;
            case { } thing:
                foreach (var property in PSObject.AsPSObject(thing).Properties)
                {
                    if (!property.Name.EndsWith("Text", StringComparison.Ordinal) && property.Name != "TagsTable")
                        Visit(property.Value);
                }

                break;
        }
    }
}
