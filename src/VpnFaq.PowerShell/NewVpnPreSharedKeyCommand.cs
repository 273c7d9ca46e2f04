using System.Management.Automation;
using System.Security;
using VpnFaq.PowerShell.Completion;
using VpnFaq.PreSharedKeys;

namespace VpnFaq.PowerShell;

/// <summary>Makes a random preshared key that both ends of the tunnel take.</summary>
/// <remarks>
/// Without -Peer: 64 letters and digits, a letter first, which every known peer takes (380.8 bits). With -Peer: what
/// Azure and the named peers take in common.
/// </remarks>
[Cmdlet(VerbsCommon.New, "VpnPreSharedKey")]
[OutputType(typeof(SecureString), typeof(string))]
public sealed class NewVpnPreSharedKeyCommand : PSCmdlet
{
    /// <summary>
    /// Number of characters, 1 to 128; 64 if not given, or the nearest number that the named peers take. A length that
    /// not all known peers take brings a warning that names those that refuse it, if no peer was named; a length that a
    /// named peer refuses is an error.
    /// </summary>
    [Parameter(Position = 0)]
    public int Length { get; set; } = KeyProfile.DefaultLength;

    /// <summary>
    /// The other ends of the tunnel. The key obeys the rules of all of them and of Azure. Takes wildcards.
    /// </summary>
    [Parameter(Position = 1)]
    [ArgumentCompleter(typeof(PreSharedKeyPeerCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Peer { get; set; }

    /// <summary>How many keys; 1 if not given.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int Count { get; set; } = 1;

    /// <summary>Gives the key as a string and not as a SecureString.</summary>
    [Parameter]
    public SwitchParameter AsPlainText { get; set; }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        try
        {
            var profile = Profile();
            Explain(profile);
            using var generator = new PreSharedKeyGenerator(profile);
            for (var i = 0; i < Count && !Stopping; i++)
            {
                var key = generator.Next();
                WriteObject(AsPlainText ? new string(key) : Secure(key));
            }
        }
        catch (KeyImpossibleException impossible)
        {
            ThrowTerminatingError(new ErrorRecord(impossible, "VpnFaq.KeyImpossible", ErrorCategory.InvalidArgument, Length));
        }
    }

    private KeyProfile Profile()
    {
        int? length = MyInvocation.BoundParameters.ContainsKey(nameof(Length)) ? Length : null;
        return Peer is null ? KeyProfile.Portable(length) : KeyProfile.For(PeerNames.Resolve(this, Peer), length);
    }

    private void Explain(KeyProfile profile)
    {
        WriteVerbose(FormattableString.Invariant(
            $"{profile.Length} of {profile.Characters.Length} characters, {profile.EntropyBits:F1} bits, for {Names(profile.Peers)}."));

        var refusing = Peer is null ? PreSharedKeyPeers.All.Except(profile.Peers).ToArray() : [];
        if (refusing.Length > 0)
        {
            WriteWarning(FormattableString.Invariant($"A key of {profile.Length} characters is refused by {Names(refusing)}."));
        }

        var unsure = profile.Peers.Where(peer => peer.Length is null && profile.Length > peer.LongestAssured).ToArray();
        if (unsure.Length > 0)
        {
            WriteWarning(FormattableString.Invariant(
                $"No source says whether a key of {profile.Length} characters is taken by {Names(unsure)}; RFC 7296 assures 64."));
        }

        if (profile.EntropyBits < KeyStrength.LeastBits)
        {
            WriteWarning(FormattableString.Invariant(
                $"A key of {profile.Length} characters is worth {profile.EntropyBits:F1} bits; NIST SP 800-131A asks for {KeyStrength.LeastBits} at least."));
        }
    }

    private static string Names(IEnumerable<PreSharedKeyPeer> peers) => string.Join(", ", peers);

    private static SecureString Secure(char[] key)
    {
        var secure = new SecureString();
        foreach (var character in key)
        {
            secure.AppendChar(character);
        }

        secure.MakeReadOnly();
        return secure;
    }
}
