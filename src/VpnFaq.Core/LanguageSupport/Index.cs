namespace System;

/// <summary>A place in a sequence, counted from its start or, as in <c>[^1]</c>, from its end.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}
