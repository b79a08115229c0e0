import type { Location } from '../../source.ts';

const runs = /\b(?:iex|Invoke-Expression)\b/i;
const downloads = /\b(?:iwr|irm|curl|wget|Invoke-WebRequest|Invoke-RestMethod)\b|\bDownload(?:String|Data)\b/i;
const cleartext = /\b(?:http|ftp):\/\//i;

/** A statement of PowerShell that downloads something and runs it at once: `iex (iwr …)`, `irm … | iex`. */
export interface RunDownload {
  readonly at: Location;
  readonly cleartext: boolean;
}

/** PowerShell is not read as a language here: its statements are told apart by `;` alone. */
export function runDownloads({ source, span }: Location): RunDownload[] {
  const text = source.text.slice(span.start, span.end);
  const found: RunDownload[] = [];
  for (let start = 0; start < text.length; ) {
    const semicolon = text.indexOf(';', start);
    const end = semicolon === -1 ? text.length : semicolon;
    const statement = text.slice(start, end);
    if (runs.test(statement) && downloads.test(statement)) {
      const from = start + statement.length - statement.trimStart().length;
      const to = start + statement.trimEnd().length;
      found.push({ at: source.at(span.start + from, span.start + to), cleartext: cleartext.test(statement) });
    }
    start = end + 1;
  }
  return found;
}
