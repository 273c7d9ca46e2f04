using System.Management.Automation;
using VpnFaq.PowerShell.Completion;
using VpnFaq.PreSharedKeys;

namespace VpnFaq.PowerShell;

/// <summary>Says whether both ends of the tunnel take a preshared key, and how strong it can be at most.</summary>
/// <remarks>Neither the key nor any part of it appears in the result, an error, a warning or a verbose line.</remarks>
[Cmdlet(VerbsDiagnostic.Test, "VpnPreSharedKey")]
[OutputType(typeof(PreSharedKeyCheck), typeof(bool))]
public sealed class TestVpnPreSharedKeyCommand : PSCmdlet
{
    private IReadOnlyList<PreSharedKeyPeer> _peers = [];

    /// <summary>The key, as a SecureString or a string.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyString]
    public object? Key { get; set; }

    /// <summary>The other ends of the tunnel, whose rules count beside those of Azure. Takes wildcards.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(PreSharedKeyPeerCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Peer { get; set; } = [];

    /// <summary>Gives true for a key that breaks no rule, else false. A weak key can be valid.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _peers = PeerNames.Resolve(this, Peer);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        using var key = KeyInput.Read(Key);
        if (key is null)
        {
            // The target is the type: the object itself might hold a key.
            var type = (Key is PSObject { BaseObject: var inner } ? inner : Key)?.GetType().FullName ?? "$null";
            var error = new ArgumentException("A preshared key is a string or a SecureString, not " + type + ".");
            WriteError(new ErrorRecord(error, "VpnFaq.NotAPreSharedKey", ErrorCategory.InvalidType, type));
            return;
        }

        var check = PreSharedKeyChecker.Check(key.Characters, _peers);
        WriteObject(Quiet ? check.IsValid : check);
    }
}
