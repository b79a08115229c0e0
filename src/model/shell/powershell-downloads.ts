import type { Location } from '../../source.ts';
import type { Invocation } from '../dockerfile/instruction.ts';

const runs = /\b(?:iex|Invoke-Expression)\b/i;
const downloads = /\b(?:iwr|irm|curl|wget|Invoke-WebRequest|Invoke-RestMethod)\b|\bDownload(?:String|Data)\b/i;
const cleartext = /\b(?:http|ftp):\/\//i;

/** A statement of PowerShell that downloads something and runs it at once: `iex (iwr …)`, `irm … | iex`. */
export interface RunDownload {
  readonly at: Location;
  readonly cleartext: boolean;
}

/** PowerShell is not read as a language here: its statements are told apart by `;` and line ends alone. */
export function runDownloads({ source, span }: Location): RunDownload[] {
  const text = source.text.slice(span.start, span.end);
  return statements(text).flatMap(({ start, end }) => {
    const statement = text.slice(start, end);
    if (!runs.test(statement) || !downloads.test(statement)) return [];
    const from = span.start + start + /^[\s`\\]*/.exec(statement)![0].length;
    const to = span.start + start + statement.trimEnd().length;
    return [{ at: source.at(from, to), cleartext: cleartext.test(statement) }];
  });
}

function statements(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  let last = '';
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (char === undefined || char === ';' || (char === '\n' && !/[`\\|(,]/.test(last))) {
      found.push({ start, end: at });
      start = at + 1;
    }
    if (char !== undefined && char.trim() !== '') last = char;
  }
  return found;
}

/** The texts of an invocation that PowerShell reads: all of it, or what `powershell` and `pwsh` are given. */
export function powershellTexts(run: Invocation): Location[] {
  const { commands } = run.script;
  if (run.form === 'shell' && commands.length === 0) {
    return run.interpreter.some((word) => /(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(word)) ? [run.at] : [];
  }
  return commands.flatMap(({ name, at }) => (/^(?:powershell|pwsh)(?:\.exe)?$/i.test(name ?? '') ? [at] : []));
}
