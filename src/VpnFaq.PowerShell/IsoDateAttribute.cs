using System.Globalization;
using System.Management.Automation;

namespace VpnFaq.PowerShell;

/// <summary>
/// Takes 2026-11-24 for that day in every culture. PowerShell reads arguments by the calendar of the current culture, and
/// in the Thai one the year 2026 was 1483.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IsoDateAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) is string text
        && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : inputData;
}
