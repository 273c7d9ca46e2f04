#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.5' }

BeforeAll {
    Import-Module -Name (Join-Path $PSScriptRoot '../../out/VpnFaq/VpnFaq.psd1') -Force

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
        $null = Start-Transcript -Path $log
        try {
            $check = $key, 5 | Test-VpnPreSharedKey -Peer * -Verbose -ErrorAction Continue
            $check | Out-Host
            $check | Format-List -Property * | Out-Host
            $check.Problems | Format-Table -Property * | Out-Host
        }
        finally {
            $null = Stop-Transcript
        }

        $text = @(
            Get-Content -LiteralPath $log -Raw
            $check | Format-List -Property * -Force | Out-String -Width 500
            $check | ConvertTo-Json -Depth 9
            $check | Export-Clixml -Path (Join-Path $TestDrive 'check.xml') -Depth 9
            Get-Content -LiteralPath (Join-Path $TestDrive 'check.xml') -Raw
            $Error | Format-List -Property * -Force | Out-String -Width 500
        ) -join "`n"
        $text | Should -Match 'Azure: printable ASCII'
        Test-KeyPart $text $key | Should -BeFalse
    }
}
