using System.Management.Automation;

namespace VpnFaq.PowerShell;

/// <summary>Keeps a piped object that leads to no answer (a finding or rule without FaqId) from being asked as a question.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class QuestionAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        inputData is PSObject { BaseObject: not string } item && item.Properties["FaqId"] is not null ? Array.Empty<string>() : inputData;
}
