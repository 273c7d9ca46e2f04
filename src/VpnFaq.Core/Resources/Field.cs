using System.Diagnostics.CodeAnalysis;

namespace VpnFaq.Resources;

/// <summary>A property of a resource in its three states, with Azure's path to it from the resource or the part that it belongs to.</summary>
internal readonly struct Field<T>
{
    private readonly T? value;

    private Field(string path, FieldState state, T? value) => (Path, State, this.value) = (path, state, value);

    public string Path { get; }

    public FieldState State { get; }

    public bool IsGiven => State == FieldState.Given;

    public bool IsUnreadable => State == FieldState.Unreadable;

    public static Field<T> Given(string path, T value) => new(path, FieldState.Given, value);

    public static Field<T> NotGiven(string path) => new(path, FieldState.NotGiven, default);

    public static Field<T> Unreadable(string path) => new(path, FieldState.Unreadable, default);

    /// <summary>The value, where there is one.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T given)
    {
        given = value;
        return State == FieldState.Given;
    }

    /// <summary>The value, or what Azure takes where none is given; false only where it cannot be read.</summary>
    public bool TryGet(T whenNotGiven, out T known)
    {
        known = State == FieldState.Given ? value! : whenNotGiven;
        return State != FieldState.Unreadable;
    }

    /// <summary>The value where it is given; the fallback where it is not or cannot be read. Only for texts that are shown.</summary>
    public T Or(T fallback) => State == FieldState.Given ? value! : fallback;
}
