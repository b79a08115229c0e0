import { isCredential } from '../../known/credential-names.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import { type Location, textAt } from '../../source.ts';
import type { Credential } from './credential.ts';

const quoted = `(?:"([^"\\n]{1,200})"|'([^'\\n]{1,200})')`;
const blank = '[ \\t]{1,9}';
const secure = new RegExp(
  `ConvertTo-SecureString${blank}(?:-String${blank})?(?:${quoted}|([^\\s"'()$|-][^\\s"'()|]{0,200}))`,
  'gi',
);
const variable = new RegExp(`\\$(?:env:)?(\\w{1,80})[ \\t]{0,9}=[ \\t]{0,9}${quoted}`, 'gi');
const setting = new RegExp(
  `(?:SetEnvironmentVariable\\([ \\t]{0,9}["']|\\bsetx${blank}(?:/m${blank})?"?)(\\w{1,80})["']?(?:[ \\t]{0,9},)?[ \\t]{0,9}(?:${quoted}|([^\\s"'()$%,|&;/-][^\\s"'()|&;]{0,200}))`,
  'gi',
);
const header = /\bAuthorization["']?[ \t]{0,9}[=:][ \t]{0,9}["'](?:Bearer|Basic|token) ([^"'\s$]{1,500})["']/gi;
const option = new RegExp(
  `[ \\t](?:--?|/)(password|pass|token|apikey|secret)(?:${blank}|[:=])(?:${quoted}|([^\\s"'()$%|&;/-][^\\s"'()|&;]{0,200}))`,
  'gi',
);

const login = new RegExp(
  `\\b(?:docker|podman|az|helm)(?:\\.exe)? (?:registry )?login\\b[^\\n|;&]{0,200}?[ \\t]-p${blank}(?:${quoted}|([^\\s"'$%-]\\S{0,200}))`,
  'gi',
);

/** What all of them have: most texts do not, and are done with it. */
const hint = /SecureString|SetEnvironmentVariable|setx|\$env:|pass|pwd?\b|token|api_?key|secret|authorization| login /i;

/** The credentials in a text for PowerShell or cmd, which is not read as a shell's: `ConvertTo-SecureString 'x'`, `$env:TOKEN = 'x'`. */
export function givenOnWindows(at: Location): Credential[] {
  const text = textAt(at);
  if (!hint.test(text)) return [];
  const found: Credential[] = [];
  const take = (name: string, value: string | undefined, index: number) => {
    if (!value || /[$%]/.test(value) || !isCredentialValue(value)) return;
    const start = at.span.start + text.indexOf(value, index);
    found.push({ name, value, at: at.source.at(start, start + value.length) });
  };
  for (const match of text.matchAll(secure)) {
    take('ConvertTo-SecureString', match[1] ?? match[2] ?? match[3], match.index + 22);
  }
  for (const match of text.matchAll(variable)) {
    const value = match[2] ?? match[3] ?? '';
    if (isCredential(match[1]!, value)) take(match[1]!, value, match.index);
  }
  for (const match of text.matchAll(setting)) {
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    if (isCredential(match[1]!, value)) take(match[1]!, value, match.index);
  }
  for (const match of text.matchAll(login)) {
    take('-p', match[1] ?? match[2] ?? match[3], match.index + match[0].search(/[ \t]-p[ \t]/));
  }
  for (const match of text.matchAll(header)) take('Authorization', match[1], match.index);
  for (const match of text.matchAll(option)) {
    take(match[1]!, match[2] ?? match[3] ?? match[4], match.index + match[1]!.length);
  }
  return found;
}
