namespace System.Diagnostics.CodeAnalysis;

/// <summary>Marks constructors after which no required member is left to set.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
