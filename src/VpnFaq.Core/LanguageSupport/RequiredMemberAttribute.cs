namespace System.Runtime.CompilerServices;

/// <summary>Marks <c>required</c> members and the types that have them.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
