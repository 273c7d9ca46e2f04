using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class CiscoPeer
{
    private static readonly Source AsaGuide = Source.At("https://www.easymanua.ls/cisco/asa-5555-x/manual/941793?p=1638", "2026-11-24");

    private static readonly Source PromptHelp = Source.At("https://www.techrepublic.com/article/sample-cisco-bootstrap-output/", "2026-11-24");

    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "Cisco",
        Description = "Cisco IOS and ASA. The ASA guide promises letters and digits, up to 128; new keys keep to that. "
            + "No source settles which signs work.",
        IsSettled = false,
        Rules =
        [
            new KeyLengthRule(1, 128, AsaGuide),
            new KeyCharactersRule(KeyAlphabet.PrintableAsciiWithout("?"), "no question mark (at the prompt it calls for help)", PromptHelp),
        ],
        Preferred = KeyAlphabet.LettersAndDigits,
    };
}
