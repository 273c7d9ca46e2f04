using System.Management.Automation;

namespace VpnFaq.EmptyModule;

/// <summary>Does nothing: what a binary module costs before it does anything is the floor of what an import can cost.</summary>
[Cmdlet(VerbsCommon.Get, "Nothing")]
public sealed class GetNothingCommand : Cmdlet
{
}
