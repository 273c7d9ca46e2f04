using System.Runtime.InteropServices;

namespace VpnFaq.PreSharedKeys;

/// <summary>The characters of a key while it is worked on; wiped on disposal.</summary>
internal sealed class KeyBuffer : IDisposable
{
    // Pinned, so that the garbage collector does not leave copies behind when it moves things.
    private readonly GCHandle _pin;

    public KeyBuffer(int length)
    {
        Characters = new char[length];
        _pin = GCHandle.Alloc(Characters, GCHandleType.Pinned);
    }

    public KeyBuffer(string key)
        : this(key.Length) => key.CopyTo(0, Characters, 0, key.Length);

    public char[] Characters { get; }

    public void Dispose()
    {
        if (!_pin.IsAllocated)
        {
            return;
        }

        Array.Clear(Characters, 0, Characters.Length);
        _pin.Free();
    }
}
