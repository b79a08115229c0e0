import { configurationFormats, type Format } from '../../known/configuration-formats.data.ts';
import { type CredentialNames, isCredential, isOtherKeyIn, noNames } from '../../known/credential-names.ts';
import { isCredentialValue, isPasswordHash } from '../../known/credential-values.ts';
import type { Location } from '../../source.ts';
import { withoutMarkupComments } from '../../text/markup-comments.ts';
import { wordsBeside } from '../accounts/guessable-words.ts';

/** A credential in the text of a configuration. */
export interface Configured {
  readonly name: string;
  readonly value: string;
  /** Where the value begins in the text. */
  readonly start: number;
  /** The line that it stands in, without the blanks around it. */
  readonly line: { readonly start: number; readonly end: number };
}

/** `CREATE USER app IDENTIFIED BY 'x'`, `SET PASSWORD = PASSWORD('x')`, `{pwd: 'x'}`. */
const statement =
  /\b(?:identified (?:with \w{1,40} )?by|(?:with )?(?:encrypted )?password(?: ?=|\()?|pwd:) ?\\?["']([^"'\\$\u0000]{1,200})\\?["']/i;

/** `proxy_set_header Authorization "Bearer x";` */
const header = /\bauthorization["']?[:\s]\s{0,9}["']?(?:bearer|basic|token)\s([^\s"';]{3,2000})/i;

/** The password in a statement of a database's language. */
export function statementPassword(text: string): string | undefined {
  const value = statement.exec(text)?.[1];
  return value && isCredentialValue(value) ? value : undefined;
}

const mostLines = 2000;
const longestLine = 1000;

/**
 * The credentials in the text of a configuration, in which `unknownMark` stands for what is not known: `password = x`, `_authToken=x`, `requirepass x`, `machine h login u password x`,
 * `"password": "x"` of JSON, `<password>x</password>` of XML. A `\n` of two characters ends a line, as `echo -e` has it.
 * `path` is the file that the text is of, which says what some lines mean.
 */
export function configuredIn(text: string, names: CredentialNames = noNames, path = ''): Configured[] {
  const file: ConfigurationFile = {
    names,
    isNetrc: /\bmachine\s/.test(text),
    formats: configurationFormats.formats.filter(({ file }) => file?.test(path) ?? true),
  };
  const found: Configured[] = [];
  const enclosing = new Enclosing();
  for (const { start, indent, text: line } of linesOf(/^\s*</.test(text) ? withoutMarkupComments(text) : text)) {
    if (line.length > longestLine || /^(?:#|\/\/\s|;|--)/.test(line)) continue;
    const whole = { start, end: start + line.length };
    found.push(
      ...inLine(line, file, enclosing.around(line, indent)).map(({ name, value, at }) => ({
        name,
        value,
        start: start + at,
        line: whole,
      })),
    );
  }
  return found;
}

/** What a file says of how its lines are read. */
interface ConfigurationFile {
  readonly names: CredentialNames;
  readonly isNetrc: boolean;
  readonly formats: readonly Format[];
}

/** The names of what lines of JSON, YAML and TOML stand in, by how far they are moved in. */
class Enclosing {
  #open: { readonly depth: number; readonly name: string }[] = [];

  /** What the next line stands in; empty where that has no name. */
  around(line: string, indent: number): string {
    const table = /^\[{1,2}([\w.-]{1,160})\]{1,2}$/.exec(line)?.[1];
    if (table !== undefined) this.#open = [{ depth: -1, name: table.slice(table.lastIndexOf('.') + 1) }];
    const marks = /^[-\s]*/.exec(line)![0].length;
    const depth = indent + marks;
    this.#open = this.#open.filter((each) => each.depth < depth);
    const around = this.#open.at(-1)?.name ?? '';
    const name = /^["']?([\w.-]{1,80})["']?\s?:\s?[[{]{0,2}$/.exec(line.slice(marks))?.[1];
    if (name !== undefined) this.#open.push({ depth, name });
    return around;
  }
}

/** As far a reader looks for what a credential in a file belongs to, in characters. */
const near = 600;

/** What somebody who guesses a credential would try, of the lines around it: `"clientId": "shop"` above `"secret": "shop-secret"`. */
export function wordsNear({ source: { text }, span }: Location): readonly string[] {
  const before = text.slice(Math.max(0, span.start - near), Math.max(0, text.lastIndexOf('\n', span.start)));
  const [, ...behind] = text.slice(span.end, span.end + near).split('\n');
  const settings = [...linesOf([before, ...behind].join('\n'))].flatMap(({ text: line }) =>
    line.length > longestLine ? [] : [...pairsIn(line)],
  );
  return wordsBeside(
    settings.map(({ name, value }) => ({ name, value: { value } })),
    noNames,
  );
}

/** The credentials in one line; `at` counts from its beginning. */
function inLine(line: string, file: ConfigurationFile, around: string): readonly Pair[] {
  const found = [...pairsIn(line)].filter(
    ({ name, value }) => isPlain(value) && isCredential(name, value, file.names) && !isOtherKeyIn(around, name),
  );
  const said = saidIn(line);
  if (said && !found.some(({ at }) => at === said.at)) found.push(said);
  const directive = directiveIn(line, file) ?? (found.length === 0 ? formattedIn(line, file) : undefined);
  return directive ? [...found, directive] : found;
}

/** In a statement for a database, or in a header. */
function saidIn(line: string): Pair | undefined {
  const said = statement.exec(line) ?? header.exec(line);
  if (!said || !isPlain(said[1]) || !isCredentialValue(said[1])) return undefined;
  return { name: 'password', value: said[1], at: said.index + said[0].lastIndexOf(said[1]) };
}

/** `requirepass x`, `password x` of a netrc. */
function directiveIn(line: string, { isNetrc }: ConfigurationFile): Pair | undefined {
  const [, name = '', value] =
    /^(requirepass|masterauth|rootpw|bindpw|olcRootPW:)\s+(\S+)$/.exec(line) ??
    (isNetrc ? /(?:^|\s)(password)\s+(\S+)/.exec(line) : null) ??
    [];
  return isWritten(value) ? { name: name.replace(':', ''), value, at: line.lastIndexOf(value) } : undefined;
}

/** By the format of a known file. */
function formattedIn(line: string, file: ConfigurationFile): Pair | undefined {
  const [value] = file.formats.flatMap((format) => format.line.exec(line)?.at(-1) ?? []);
  return isWritten(value) ? { name: 'password', value, at: line.lastIndexOf(value) } : undefined;
}

function* linesOf(text: string): Iterable<{ readonly start: number; readonly indent: number; readonly text: string }> {
  let [from, count] = [0, 0];
  for (const { index, 0: end } of text.matchAll(/\r?\n|\\n|$/g)) {
    const line = text.slice(from, index);
    const indent = line.length - line.trimStart().length;
    yield { start: from + indent, indent, text: line.trim() };
    if (++count === mostLines) return;
    from = index + end.length;
  }
}

interface Pair {
  readonly name: string;
  readonly value: string;
  readonly at: number;
}

/** A way to write names with values on a line: the name is the first group, the value the last. */
interface PairForm {
  /** Whether a line can have it. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

const pairForms: readonly PairForm[] = [
  // `SetEnv PASSWORD x`, `fastcgi_param PASSWORD x;`, `define('PASSWORD', 'x');`
  {
    hint: /^(?:SetEnv|setenv|fastcgi_param|uwsgi_param|define)/,
    pattern:
      /^(?:(?:SetEnv|setenv|fastcgi_param|uwsgi_param)\s|define\()\s{0,9}["']?([\w.-]{2,80})["']?[\s,]\s{0,9}["']?([^\s"';)]{1,200})/dg,
  },
  // systemd's and supervisord's `Environment="A=x" B=y`, Ansible's `host ansible_password=x`
  {
    hint: /^environment\s?=|\sansible_\w{0,20}pass/i,
    pattern: /(?<=[\s,"'=])([A-Za-z_]\w{1,80})=["']?([^\s"',]{1,200})/dg,
  },
  // `{"auths": {"x": {"auth": "…"}}}`, `'password' => 'x'`
  {
    hint: /[{,[]\s{0,9}["']|=>/,
    pattern: /["']([\w.-]{2,80})["']\s{0,9}(?::|=>)\s{0,9}(?:"([^"'\\]{1,200})"|'([^"'\\]{1,200})')/dg,
  },
  { hint: /^</, pattern: /<([\w.:-]{2,80})>([^<>]{1,200})<\//dg },
  { hint: /^</, pattern: /\s([\w.:-]{2,80})=(?:"([^"'<>]{1,200})"|'([^"'<>]{1,200})')/dg },
  // `<add key="ClearTextPassword" value="x" />`
  { hint: /^</, pattern: /\s(?:key|name)="([\w.:-]{2,80})"\s{1,9}value="([^"<>]{1,200})"/dg },
];

function* pairsIn(written: string): Iterable<Pair> {
  // `settings['password'] = 'x'` of Ruby and PHP, `env[PASSWORD] = x` of php-fpm: the name alone, at its own place
  const line = written.includes(']')
    ? written.replace(
        /\b\w{1,60}\[(["']?[\w.-]{1,80}["']?)\]/g,
        (whole, name: string) => `${name.padStart(whole.length - 1)} `,
      )
    : written;
  const single = readPair(line);
  if (single) yield single;
  for (const { hint, pattern } of pairForms) {
    for (const match of hint.test(line) ? line.matchAll(pattern) : []) {
      const place = match.indices!.slice(2).find((each) => each !== undefined);
      if (place) yield { name: match[1]!, value: line.slice(...place), at: place[0] };
    }
  }
}

/** What a program reads elsewhere: `process.env.TOKEN`, `var.db_password`. */
const expression =
  /^(?:var|local|data|module|process|os|env|self|this|config|settings|secrets|req|request|args|options|opts|params|ctx|values?)\.[\w.[\]]+$/i;

/** `name=value`, `name: value`, with quotes or without, behind `export` or a dash. */
function readPair(line: string): Pair | undefined {
  const lead = /^\s*(?:(?:export|-)\s+)?\$?\s*["']?/.exec(line)![0].length;
  const text = /^[\w.:/@-]{2,160}/.exec(line.slice(lead));
  if (!text) return undefined;
  let name = text[0];
  let at = lead + name.length;
  const sign = /^["']?\s*[:=]\s*/.exec(line.slice(at));
  if (sign) at += sign[0].length;
  else {
    // the colon is part of what has been read: `password:x`
    const colon = name.lastIndexOf(':');
    if (colon === -1) return undefined;
    at = lead + colon + 1;
    name = name.slice(0, colon);
    // the port of an address: `https://token.example.com:443/x`
    if (/^[a-z][\w+.-]*:\/\/[^/]*$/i.test(name)) return undefined;
  }
  at += line.length - at - line.slice(at).trimStart().length;
  // `u'…'` of Python
  if (/^[bru]["']/.test(line.slice(at))) at++;
  let value = line.slice(at).replace(/[,;]$/, '');
  const quote = value[0];
  if ((quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote)) {
    value = value.slice(1, -1);
    at++;
  } else if (expression.test(value) || /^(?:self|this)\./.test(name)) return undefined;
  return { name: name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1), value, at };
}

/** A credential that stands there, or what is kept of one. */
function isWritten(value: string | undefined): value is string {
  return (isPlain(value) || (value !== undefined && isPasswordHash(value))) && isCredentialValue(value);
}

/** One word, with nothing in it that somebody fills in. */
export function isPlain(value: string | undefined): value is string {
  return value !== undefined && value.length > 2 && !/[\s"',;$<>{}()\u0000]/.test(value);
}
