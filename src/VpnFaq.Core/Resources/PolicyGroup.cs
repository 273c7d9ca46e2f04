using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A group of point-to-site users that gets an address pool of its own.</summary>
internal sealed class PolicyGroup(Fields fields, string path) : Part(path)
{
    public Field<string> Name { get; } = fields.Text("name");

    public Field<ResourceId> Id { get; } = fields.Reference("id");

    public Field<bool> IsDefault { get; } = fields.Flag("properties.isDefault");

    public Field<long> Priority { get; } = fields.Number("properties.priority");

    public Field<ListOf<PolicyGroupMember>> Members { get; } =
        fields.Parts("properties.policyMembers", (f, inner) => new PolicyGroupMember(f, $"{path}.{inner}"));
}
