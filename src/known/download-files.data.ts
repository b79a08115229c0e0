import type { Knowledge } from './knowledge.ts';

/** Files that are programs or hold them, by the ends of their names, and what of PowerShell fetches them. */
export const downloadFiles = {
  source: ["the programs' own manuals", 'learn.microsoft.com/powershell'],
  asOf: '2026-11-24',
  archives:
    /\.(?:tar|tar\.\w+|t[gbx]z|tbz2|zip|gz|xz|bz2|zst|7z|deb|rpm|apk|jar|war|exe|msi|sh|bash|py|run|bin|appimage|whl|gem|phar|so|pkg|dmg)$/i,
  windowsPrograms: /\.(?:zip|exe|msi|msixbundle|7z|nupkg|tar\.gz|tgz|cab|ps1|jar)$/i,
  /** Commands and methods of PowerShell that fetch. */
  powershellDownloads:
    /\b(?:iwr|irm|curl|wget|Register-(?:PSRepository|PSResourceRepository|PackageSource)|Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer)\b|\bDownload(?:String|Data|File)(?:Async)?\b/i,
} satisfies Knowledge;
