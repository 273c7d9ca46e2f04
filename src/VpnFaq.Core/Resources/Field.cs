using System.Diagnostics.CodeAnalysis;
using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A property of a resource in its three states, with Azure's path to it from the resource or the part that it belongs to.</summary>
internal readonly struct Field<T>
{
    private readonly T? value;

    // By number: a large estate has millions of fields, and there are a few hundred paths.
    private readonly ushort path;
    private readonly FieldState state;

    private Field(PropertyPath path, FieldState state, T? value) => (this.path, this.state, this.value) = (path.Number, state, value);

    public string Path => PropertyPath.Numbered(path).Text;

    public FieldState State => state;

    public bool IsGiven => state == FieldState.Given;

    public bool IsUnreadable => state == FieldState.Unreadable;

    public static Field<T> Given(PropertyPath path, T value) => new(path, FieldState.Given, value);

    public static Field<T> NotGiven(PropertyPath path) => new(path, FieldState.NotGiven, default);

    public static Field<T> Unreadable(PropertyPath path) => new(path, FieldState.Unreadable, default);

    /// <summary>The same property with another value.</summary>
    public Field<T> WithValue(T other) => Given(PropertyPath.Numbered(path), other);

    public Field<T> WithoutValue() => NotGiven(PropertyPath.Numbered(path));

    /// <summary>The same value of another property.</summary>
    public Field<T> At(string otherPath) => new(PropertyPath.Of(otherPath), state, value);

    /// <summary>The value, where there is one.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T given)
    {
        given = value;
        return state == FieldState.Given;
    }

    /// <summary>The value, or what Azure takes where none is given; false only where it cannot be read.</summary>
    public bool TryGet(T whenNotGiven, out T known)
    {
        known = state == FieldState.Given ? value! : whenNotGiven;
        return state != FieldState.Unreadable;
    }

    /// <summary>The value where it is given; the fallback where it is not or cannot be read. Only for texts that are shown.</summary>
    public T Or(T fallback) => state == FieldState.Given ? value! : fallback;
}
