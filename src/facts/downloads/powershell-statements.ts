import { downloadFiles } from '../../known/download-files.data.ts';
import type { Invocation } from '../../model/dockerfile/instruction.ts';
import { isLoopback } from '../../model/shell/urls.ts';
import { type Location, partAt, textAt } from '../../source.ts';
import type { Environment } from '../../text/setting.ts';

const { powershellDownloads: downloads, windowsPrograms: program } = downloadFiles;

/**
 * A statement of PowerShell or of `cmd`. Neither is read as a language here: statements are told apart by `;`, `&&` and
 * line ends outside of quotes, and what they do by the names in them.
 */
export interface Statement {
  readonly at: Location;
  readonly text: string;
  /** The texts that variables hold which statements beside it set, by their names in small letters. */
  readonly held: ReadonlyMap<string, string>;
}

/** The statements that an invocation has PowerShell or `cmd` run; none where the shell is a POSIX one, or nothing runs. */
export function statementsOf(run: Invocation | undefined): Statement[] {
  if (!run) return [];
  const held = new Map<string, string>();
  return textsOf(run).flatMap(({ source, span }) =>
    split(source.text.slice(span.start, span.end)).flatMap(({ start, end }) => {
      const at = source.at(span.start + start, span.start + end);
      const text = textAt(at);
      const [, name, value] = /^\$(\w+) ?= ?(?:\[string\]::Format)?\(?(['"].*)/is.exec(text) ?? [];
      if (name && value) held.set(name.toLowerCase(), formatted(value));
      return end > start ? [{ at, text, held }] : [];
    }),
  );
}

/** The text that an expression begins with; of `'{0}/{1}' -f 'a', $b` and `[string]::Format('{0}', 'a')` with the texts at their places. */
function formatted(expression: string): string {
  const [, , text = '', values] = /^(['"])(.*?)\1(?:(?:\s?-f\s|,)(.*))?/s.exec(expression) ?? [];
  const texts = values?.split(',').map((value) => /^\s?\(?(['"])(.*)\1\)?$/s.exec(value)?.[2]) ?? [];
  return text.replace(/\{(\d{1,2})\}/g, (place, index) => texts[index] ?? place);
}

/** All of it, or what `powershell` and `pwsh` are given. */
function textsOf(run: Invocation): Location[] {
  const { commands } = run.script;
  if (run.form === 'shell' && commands.length === 0) {
    return run.interpreter.some((word) => /(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(word)) ? [run.at] : [];
  }
  return commands.flatMap(({ name, at }) => (powershell.test(name ?? '') ? [at] : []));
}

/** What PowerShell is called as a program. */
export const powershell = /^(?:powershell|pwsh)(?:\.exe)?$/i;

function split(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  let quote = '';
  let last = '';
  const cut = (end: number, next: number) => {
    const piece = text.slice(start, end);
    const lead = /^[\s`\\]*/.exec(piece)![0].length;
    if (!/^(?:#|rem\s)/i.test(piece.slice(lead)))
      found.push({ start: start + lead, end: start + piece.trimEnd().length });
    start = next;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    // Quotes do not reach over a line: a lone apostrophe in a comment would swallow the rest.
    if (quote ? char === quote || char === '\n' : char === '"' || char === "'") quote = quote ? '' : char;
    else if (!quote && (char === ';' || (char === '\n' && !/[`\\|(,{]/.test(last)))) cut(at, at + 1);
    else if (!quote && char === '&' && text[at + 1] === '&') cut(at, at + 2);
    if (char.trim() !== '') last = char;
  }
  cut(text.length, text.length);
  return found;
}

/**
 * The first statement of several whose failure PowerShell passes over, because nothing tells it to stop; undefined where
 * something does, or where only the last statement does anything. Settings fail at nothing.
 */
export function goesOnAfterErrors(run: Invocation): Statement | undefined {
  const interpreter = run.form === 'shell' ? run.interpreter : [];
  const texts = textsOf(run);
  const shells = [...interpreter, ...texts.map(textAt)];
  const isPowershell =
    texts.length > 0 &&
    (run.form === 'exec' || run.script.commands.length > 0 || !interpreter.some((word) => /\bcmd\b/i.test(word)));
  if (!isPowershell || shells.some((text) => stopping.test(text))) return undefined;
  const doing = statementsOf(run).filter(
    ({ text }) => !/^(?:\$[\w:]+\s?=\s?(?:['"\d$@]|\[string\])|Write-\w|#)/i.test(text),
  );
  return doing.length > 1 ? doing[0] : undefined;
}

/** What makes PowerShell stop at errors, or handles them. */
const stopping = /ErrorAction(?:Preference)?\b|\bcatch\s?\{/i;

/** Whether a statement downloads something and runs it at once: `iex (iwr …)`, `irm … | iex`. */
export function runsDownload({ text }: Statement): boolean {
  return /\b(?:iex|Invoke-Expression)\b/i.test(text) && downloads.test(text);
}

/** An address that a statement is given, at the place where it stands, or the variable that holds it. */
interface Given {
  readonly url: string;
  readonly at: Location;
}

function addressesIn({ at, text, held }: Statement, environment: Environment): Given[] {
  return Array.from(text.matchAll(/\b(?:https?|ftp):\/\/[^\s"'`),]+|\$(env:)?(\w+)/gi), ([part, outer, name]) => {
    const value = name && (outer ? environment.get(name)?.value : held.get(name.toLowerCase()));
    // What a format string takes in stands elsewhere.
    return { url: (name === undefined ? part : (value ?? '')).replace(/\{\d\}/g, '…'), at: partAt(at, part) };
  });
}

/** The address without TLS that a statement downloads from. */
export function cleartextIn(statement: Statement, environment: Environment): Given | undefined {
  if (!downloads.test(statement.text)) return undefined;
  return addressesIn(statement, environment).find(({ url }) => /^(?:http|ftp):/i.test(url) && !isLoopback(url));
}

/** The address of a program or an archive that a statement downloads into a file. */
export function programIn(statement: Statement, environment: Environment): Given | undefined {
  if (!downloads.test(statement.text) || runsDownload(statement)) return undefined;
  return addressesIn(statement, environment).find(
    ({ url }) => /^https:/i.test(url) && program.test(url.replace(/\?.*/s, '')),
  );
}

/** Whether some statements compare the hash or the signature of a file. */
export function checksHash(statements: readonly Statement[]): boolean {
  return statements.some(({ text }) => /\bGet-(?:FileHash|AuthenticodeSignature)\b|-hashfile\b|--verify\b/i.test(text));
}

/** The part of a statement that makes it accept any certificate. */
export function trustingPart({ text }: Statement): string | undefined {
  return (
    /-SkipCertificateCheck\b(?!:\$false)/i.exec(text)?.[0] ??
    /\bServerCertificateValidationCallback\s?=\s?(?:\{[^{}$]{0,80}\$true\s?\}|\$true\b)/i.exec(text)?.[0] ??
    /\bhttp\.sslVerify[ =]["']?(?:false|0)\b|\bstrict-ssl[ =]["']?false\b/i.exec(text)?.[0] ??
    /(?:\$env:|\bset )(?:NODE_TLS_REJECT_UNAUTHORIZED ?= ?["']?0|GIT_SSL_NO_VERIFY ?= ?["']?(?:1|true))\b/i.exec(
      text,
    )?.[0] ??
    (/\bcurl(?:\.exe)?\b/i.test(text) ? /(?<=\s)(?:-k|--insecure)(?=\s|$)/.exec(text)?.[0] : undefined) ??
    (/\bwget(?:\.exe)?\b/i.test(text) ? /--no-check-certificate\b/.exec(text)?.[0] : undefined)
  );
}

/** The module or script that a statement takes from a gallery in no version that it names. */
export function newestModuleIn({ at, text }: Statement): Location | undefined {
  if (/-(?:Required|Maximum)?Version\b/i.test(text)) return undefined;
  const command = /\b(?:Install|Save)-(?:Module|Script|PSResource) +["']?(\w[\w.-]{0,99})?/i.exec(text);
  const found = command && (command[1] ? command : / -Name +["']?(\w[\w.-]{0,99})/i.exec(text));
  if (!found) return undefined;
  const end = at.span.start + found.index + found[0].length;
  return at.source.at(end - found[1]!.length, end);
}

/** The part of a statement that installs packages which nothing has checked. */
export function uncheckedPackagePart({ text }: Statement): string | undefined {
  return /\bchoco(?:latey)?(?:\.exe)?\b/i.test(text)
    ? /--?(?:ignore-?checksums?|allow-empty-checksums(?:-secure)?)\b/i.exec(text)?.[0]
    : /\b(?:Install|Update)-(?:Module|Script|Package)\b/i.test(text)
      ? /-SkipPublisherCheck\b/i.exec(text)?.[0]
      : undefined;
}
