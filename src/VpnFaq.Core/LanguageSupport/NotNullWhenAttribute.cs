namespace System.Diagnostics.CodeAnalysis;

/// <summary>The argument is not null where the method returns that value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
