namespace VpnFaq.PreSharedKeys;

/// <summary>Keys that documentation, samples and published recordings show: whoever attacks a tunnel tries them first.</summary>
internal static class PublishedKeys
{
    // Compared without regard to case: a sample does not get better by a capital.
    private static readonly string[] Known =
    [
        // Azure: documentation, quickstart templates, recordings of the SDKs' tests.
        "abc", "abc123", "xyz", "123", "chocolate", "MySecretKey", "MySecretKey123", "AzureA1b2C3", "A1B2C3D4", "aabbcc",
        "preSharedKey", "sharedKey", "AzLabPass123", "YourSharedKey123!", "shared-secret", "4-v3ry-53cr37-1p53c-5h4r3d-k3y",

        // Other ends of a tunnel: AWS and Google examples, Cisco, Fortinet and strongSwan manuals.
        "abcdef123456", "a secret message", "cisco", "cisco123", "key1234", "key123!", "466f7274696e6574", "0x466f7274696e6574",
        "v+NkxY9LLZvwj4qCC2o/gGrWDF2d21jL", "0sv+NkxY9LLZvwj4qCC2o/gGrWDF2d21jL",
    ];

    public static bool Contains(char[] key)
    {
        foreach (var known in Known)
        {
            if (known.Length == key.Length && KeyStartRule.StartsWith(key, known))
            {
                return true;
            }
        }

        return false;
    }
}
