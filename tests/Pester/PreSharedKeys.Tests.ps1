#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.5' }

BeforeAll {
    . (Join-Path $PSScriptRoot 'CleanProcess.ps1')
    $script:Manifest = (Resolve-Path -LiteralPath (Join-Path $PSScriptRoot '../../out/VpnFaq/VpnFaq.psd1')).ProviderPath
    Import-Module -Name $Manifest -Force

    # As long as a part of the key may be, and still not be found by chance.
    function Test-KeyPart([string] $Text, [string] $Key) {
        for ($i = 0; $i + 6 -le $Key.Length; $i++) {
            if ($Text.Contains($Key.Substring($i, 6))) { return $true }
        }
        $false
    }
}

Describe 'New-VpnPreSharedKey' {
    It 'gives a SecureString that goes where SecureStrings go' {
        $key = New-VpnPreSharedKey
        $key | Should -BeOfType [securestring]
        [pscredential]::new('psk', $key).GetNetworkCredential().Password | Should -MatchExactly '^[A-Za-z][A-Za-z0-9]{63}$'
    }

    It 'gives a string with -AsPlainText, and another one each time' {
        $keys = New-VpnPreSharedKey -Peer Aws, FortiGate -Length 32 -Count 100 -AsPlainText
        $keys | Should -BeOfType [string]
        $keys | Should -MatchExactly '^[A-Za-z1-9._][A-Za-z0-9._]{31}$'
        $keys | Sort-Object -Unique -CaseSensitive | Should -HaveCount 100
    }

    It 'ends with one error that can be caught where no key satisfies all rules' {
        { New-VpnPreSharedKey -Length 100 -Peer Aws } | Should -Throw -ErrorId 'VpnFaq.KeyImpossible,*' -ExpectedMessage '*length of 100*Aws: 8 to 64*'
    }

    It 'completes the peers' {
        $found = (TabExpansion2 'New-VpnPreSharedKey -Peer Forti').CompletionMatches
        $found.CompletionText | Should -BeExactly 'FortiGate'
        $found.ToolTip | Should -Not -BeExactly 'FortiGate'
    }
}

Describe 'Test-VpnPreSharedKey' {
    It 'judges strings and SecureStrings of a pipeline' {
        $secret = [System.Net.NetworkCredential]::new('', 'Kq9-Zt7Lm2Wx5Rv8Yn4').SecurePassword
        'Kq9Zt7Lm2Wx5Rv8YnB4', $secret | Test-VpnPreSharedKey -Quiet | Should -Be @($true, $false)
    }

    It 'names a published sample key' {
        ('abc123' | Test-VpnPreSharedKey).Weakness | Should -BeExactly 'a published sample key'
    }

    It 'never repeats the key, in no stream, no view and no transcript' {
        $key = '0x~-"\?' + (New-VpnPreSharedKey -AsPlainText)
        $log = Join-Path $TestDrive 'transcript.txt'
        # An error shows the line that it comes from; the key comes from where that line does not show it.
        $env:VPNFAQ_TRIAL_KEY = $key
        try {
            $shown = Invoke-CleanProcess -Script @"
                Import-Module -Name '$Manifest'
                `$null = Start-Transcript -Path '$log'
                `$check = `$env:VPNFAQ_TRIAL_KEY, 5 | Test-VpnPreSharedKey -Peer * -Verbose -Debug -ErrorAction Continue
                `$check
                `$check | Format-List -Property *
                `$check.Problems | Format-Table -Property *
                `$null = Stop-Transcript
"@
        }
        finally {
            $env:VPNFAQ_TRIAL_KEY = $null
        }

        $check = $key, 5 | Test-VpnPreSharedKey -Peer * -ErrorAction SilentlyContinue -ErrorVariable problems
        $check | Export-Clixml -Path (Join-Path $TestDrive 'check.xml') -Depth 9
        $text = @(
            $shown
            Get-Content -LiteralPath $log -Raw
            $check | Format-List -Property * -Force | Out-String -Width 500
            $check | ConvertTo-Json -Depth 9
            Get-Content -LiteralPath (Join-Path $TestDrive 'check.xml') -Raw
            $problems | ForEach-Object { "$_ $($_.Exception) $($_.TargetObject)" }
        ) -join "`n"
        $text | Should -Match 'Azure: printable ASCII'
        Test-KeyPart $text $key | Should -BeFalse
    }
}
