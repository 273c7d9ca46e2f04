namespace System.Diagnostics.CodeAnalysis;

/// <summary>The argument may be null where the method returns that value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
