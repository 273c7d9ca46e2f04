using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class HuaweiPeer
{
    private static readonly Source Api = Source.At("https://support.huaweicloud.com/intl/en-us/api-vpn/vpn_api_0027.html", "2026-11-24");

    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "Huawei",
        Description = "Huawei Cloud VPN. The classic edition takes 6 characters and other signs; these are the rules of the current one.",
        IsSettled = true,
        Rules =
        [
            new KeyLengthRule(8, 128, Api),
            new KeyCharactersRule(KeyAlphabet.LettersAndDigits + "~!@#$%^()-_+={ },./:;", "letters, digits and ~!@#$%^()-_+={},./:; and space only", Api),
            new KeyMixRule(3, "at least three of: capitals, small letters, digits, signs", Api),
        ],
    };
}
