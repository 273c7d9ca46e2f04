#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.5' }

BeforeDiscovery {
    $root = (Resolve-Path -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath '../..')).ProviderPath
    Import-Module -Name (Join-Path -Path $root -ChildPath 'out/VpnFaq/VpnFaq.psd1') -Force
    $script:cmdlets = (Get-Command -Module VpnFaq -CommandType Cmdlet).Name

    # Examples that read from Azure need a sign-in, and one that asks at the keyboard needs somebody there.
    $script:examples = foreach ($page in Get-ChildItem -Path (Join-Path -Path $root -ChildPath 'docs/cmdlets') -Filter *.md) {
        $text = (Get-Content -LiteralPath $page.FullName -Raw) -replace '\r'
        foreach ($match in [regex]::Matches($text, '(?ms)^```powershell\n(.*?)^```')) {
            $code = $match.Groups[1].Value
            if ($code -notmatch '-Az|Read-Host') {
                @{ Page = $page.BaseName; Code = $code }
            }
        }
    }
}

BeforeAll {
    $script:Root = (Resolve-Path -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath '../..')).ProviderPath
    Import-Module -Name (Join-Path -Path $Root -ChildPath 'out/VpnFaq/VpnFaq.psd1') -Force
}

AfterAll {
    Remove-Module -Name VpnFaq -ErrorAction SilentlyContinue
}

Describe 'Get-Help <_>' -ForEach $cmdlets {
    BeforeAll {
        $script:Help = Get-Help -Name $_ -Full
    }

    It 'has synopsis, description, inputs, outputs and notes' {
        $Help.Synopsis | Should -Not -BeNullOrEmpty
        $Help.description.Text | Should -Not -BeNullOrEmpty
        $Help.inputTypes.inputType.type.name | Should -Not -BeNullOrEmpty
        $Help.returnValues.returnValue.type.name | Should -Not -BeNullOrEmpty
        $Help.alertSet.alert.Text | Should -Not -BeNullOrEmpty
    }

    It 'has at least four examples' {
        @($Help.examples.example).Count | Should -BeGreaterOrEqual 4
    }

    It 'describes every parameter' {
        $common = [System.Management.Automation.Cmdlet]::CommonParameters
        foreach ($parameter in (Get-Command -Name $Help.Name).Parameters.Keys | Where-Object { $_ -notin $common }) {
            (Get-Help -Name $Help.Name -Parameter $parameter).description.Text | Should -Not -BeNullOrEmpty -Because "-$parameter needs a word"
        }
    }

    It 'knows a page of the web for -Online' {
        @($Help.relatedLinks.navigationLink.uri | Where-Object { $_ })[0] | Should -Match '^https://'
    }
}

Describe 'Get-Help <_>' -ForEach 'about_VpnFaq', 'about_VpnFaq_Rules', 'about_VpnFaq_Settings' {
    It 'shows the topic' {
        Get-Help -Name $_ | Out-String | Should -Match 'LONG DESCRIPTION'
    }
}

Describe 'The examples' {
    BeforeEach {
        $script:Folder = Join-Path -Path $TestDrive -ChildPath ([guid]::NewGuid())
        $null = New-Item -Path (Join-Path -Path $Folder -ChildPath 'docs') -ItemType Directory
        Copy-Item -Path (Join-Path -Path $Root -ChildPath 'docs/samples') -Destination (Join-Path -Path $Folder -ChildPath 'docs/samples') -Recurse
        Copy-Item -Path (Join-Path -Path $Root -ChildPath 'docs/samples/neglected') -Destination (Join-Path -Path $Folder -ChildPath 'infra') -Recurse
        Push-Location -Path $Folder
    }

    AfterEach {
        Pop-Location
    }

    It 'of <Page> run: <Code>' -ForEach $examples {
        $problems = @()
        try {
            $null = . ([scriptblock]::Create($Code)) 2>&1 | ForEach-Object { if ($_ -is [System.Management.Automation.ErrorRecord]) { $problems += $_ } }
        }
        catch {
            $problems += $_
        }

        $problems | Where-Object { -not ($Code -match '-FailOn' -and $_.FullyQualifiedErrorId -like 'VpnFaq.FindingsFound*') } | Should -BeNullOrEmpty
    }
}
