import { isCredential } from '../../known/credential-names.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import { type Location, textAt } from '../../source.ts';
import type { Credential } from './credential.ts';

const quoted = `(?:"([^"\\n]{1,200})"|'([^'\\n]{1,200})')`;
const blank = '[ \\t]{1,9}';
const secure = new RegExp(
  `ConvertTo-SecureString${blank}(?:-String${blank})?(?:${quoted}|([^\\s"'()$|-][^\\s"'()|]{0,200}))`,
  'dgi',
);
const variable = new RegExp(`\\$(?:env:)?(\\w{1,80})[ \\t]{0,9}=[ \\t]{0,9}${quoted}`, 'dgi');
const setting = new RegExp(
  `(?:SetEnvironmentVariable\\([ \\t]{0,9}["']|\\bsetx${blank}(?:/m${blank})?"?)(\\w{1,80})["']?(?:[ \\t]{0,9},)?[ \\t]{0,9}(?:${quoted}|([^\\s"'()$%,|&;/-][^\\s"'()|&;]{0,200}))`,
  'dgi',
);
const header = /\bAuthorization["']?[ \t]{0,9}[=:][ \t]{0,9}["'](?:Bearer|Basic|token) ([^"'\s$]{1,500})["']/dgi;
const option = new RegExp(
  `[ \\t](?:--?|/)(password|pass|token|apikey|secret)(?:${blank}|[:=])(?:${quoted}|([^\\s"'()$%|&;/-][^\\s"'()|&;]{0,200}))`,
  'dgi',
);

const login = new RegExp(
  `\\b(?:docker|podman|az|helm)(?:\\.exe)? (?:registry )?login\\b[^\\n|;&]{0,200}?[ \\t]-p${blank}(?:${quoted}|([^\\s"'$%-]\\S{0,200}))`,
  'dgi',
);

/** What all of them have: most texts do not, and are done with it. */
const hint = /SecureString|SetEnvironmentVariable|setx|\$env:|pass|pwd?\b|token|api_?key|secret|authorization| login /i;

/** A way to give a credential: the last group that takes part is its value. */
interface Giving {
  readonly pattern: RegExp;
  /** What the credential goes by; the first group says it unless given. */
  readonly name?: string;
  /** Whether only that name tells a credential from another value. */
  readonly byName?: boolean;
}

const givings: readonly Giving[] = [
  { pattern: secure, name: 'ConvertTo-SecureString' },
  { pattern: variable, byName: true },
  { pattern: setting, byName: true },
  { pattern: login, name: '-p' },
  { pattern: header, name: 'Authorization' },
  { pattern: option },
];

/** The credentials in a text for PowerShell or cmd, which is not read as a shell's: `ConvertTo-SecureString 'x'`, `$env:TOKEN = 'x'`. */
export function givenOnWindows(at: Location): Credential[] {
  const text = textAt(at);
  if (!hint.test(text)) return [];
  return givings.flatMap((giving) =>
    [...text.matchAll(giving.pattern)].flatMap((match): Credential[] => {
      const name = giving.name ?? match[1]!;
      const place = match.indices!.findLast((each) => each !== undefined);
      const value = place ? text.slice(...place) : '';
      if (!place || !isWrittenOut(value) || (giving.byName && !isCredential(name, value))) return [];
      const [start, end] = place.map((offset) => at.span.start + offset);
      return [{ name, value, at: at.source.at(start!, end!) }];
    }),
  );
}

function isWrittenOut(value: string): boolean {
  return value !== '' && !/[$%]/.test(value) && isCredentialValue(value);
}
