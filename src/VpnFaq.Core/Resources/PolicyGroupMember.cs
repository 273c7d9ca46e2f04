using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>What puts a user into a policy group.</summary>
internal sealed class PolicyGroupMember(Fields fields, string path) : Part(path)
{
    public Field<string> Name { get; } = fields.Text("name");

    /// <summary>CertificateGroupId, AADGroupId or RadiusAzureGroupId.</summary>
    public Field<string> AttributeType { get; } = fields.Text("attributeType");

    public Field<string> AttributeValue { get; } = fields.Text("attributeValue");
}
