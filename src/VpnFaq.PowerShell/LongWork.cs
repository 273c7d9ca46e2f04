using System.Globalization;
using System.Management.Automation;

namespace VpnFaq.PowerShell;

/// <summary>Progress of work on long input; a host that has no screen shows nothing of it.</summary>
internal sealed class LongWork(PSCmdlet cmdlet)
{
    private const int Step = 1_000;

    private const int ActivityId = 7_296;

    private const string Activity = "Checking VPN gateways";

    private int next = Step;
    private bool isShown;

    public void Read(int count)
    {
        if (count < next)
            return;
        next = count + Step;
        Show($"{Text(count)} resources read", -1);
    }

    public void Judged(int count, int total)
    {
        if (count > 0 && count % Step == 0)
            Show($"{Text(count)} of {Text(total)} resources judged", (int)(100L * count / total));
    }

    public void Done()
    {
        if (isShown)
            cmdlet.WriteProgress(new ProgressRecord(ActivityId, Activity, "Done") { RecordType = ProgressRecordType.Completed });
    }

    private static string Text(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private void Show(string status, int percent)
    {
        isShown = true;
        cmdlet.WriteProgress(new ProgressRecord(ActivityId, Activity, status) { PercentComplete = percent });
    }
}
