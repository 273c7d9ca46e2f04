@{
    RootModule           = 'EmptyModule.dll'
    ModuleVersion        = '1.0.0'
    GUID                 = 'd1b0c1a4-5f0e-4a53-9f57-0d6f3c1f6c21'
    Author               = 'The VpnFaq authors'
    Description          = 'A binary module with one empty cmdlet and a format file: the floor of what an import costs.'
    CompatiblePSEditions = @('Desktop', 'Core')
    PowerShellVersion    = '5.1'
    FormatsToProcess     = @('EmptyModule.Format.ps1xml')
    CmdletsToExport      = @('Get-Nothing')
    AliasesToExport      = @()
    FunctionsToExport    = @()
    VariablesToExport    = @()
}
