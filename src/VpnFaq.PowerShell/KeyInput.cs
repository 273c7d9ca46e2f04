using System.Management.Automation;
using System.Runtime.InteropServices;
using System.Security;
using VpnFaq.PreSharedKeys;

namespace VpnFaq.PowerShell;

/// <summary>A key as users hand it in.</summary>
internal static class KeyInput
{
    /// <summary>The characters of a string or SecureString, to be wiped by the caller; null for anything else.</summary>
    public static KeyBuffer? Read(object? input) => (input is PSObject wrapped ? wrapped.BaseObject : input) switch
    {
        string text => new KeyBuffer(text),
        SecureString secret => Read(secret),
        _ => null,
    };

    private static KeyBuffer Read(SecureString secret)
    {
        var key = new KeyBuffer(secret.Length);
        var memory = Marshal.SecureStringToGlobalAllocUnicode(secret);
        try
        {
            Marshal.Copy(memory, key.Characters, 0, key.Characters.Length);
            return key;
        }
        finally
        {
            Marshal.ZeroFreeGlobalAllocUnicode(memory);
        }
    }
}
