import { endOfLifeAsOf } from '../../known/end-of-life.ts';
import { publicHosts } from '../../known/public-hosts.data.ts';
import type { Project } from '../../model/project.ts';
import type { Location } from '../../source.ts';
import { tokenAt } from './known-tokens.ts';

/**
 * Whether a place holds the private key of certificates, in its file or beside it, that nobody elsewhere trusts: each names this
 * machine and only hosts that no public network has, or has ended. Their bytes say whose they are (X.509, RFC 5280, with RSA or an
 * elliptic curve): one of another key makes it no lighter.
 */
export function isTrustedNowhereElse(at: Location, { besideKeys }: Pick<Project, 'besideKeys'>): boolean {
  const token = tokenAt(at);
  if (token?.kind !== 'private key') return false;
  const key = bytesOf(token.value);
  const files = [at.source, ...(besideKeys.get(at.source) ?? [])];
  const pieces = files.flatMap(({ text }) => [...text.matchAll(certificate)]).map(([, piece]) => bytesOf(piece!));
  // Subject, public key and hosts follow the two dates. What says another length was cut off.
  const own = pieces.flatMap((bytes) => {
    if (bytes.length !== 4 + 256 * bytes.charCodeAt(2) + bytes.charCodeAt(3)) return [];
    const until = [...bytes.matchAll(/(?:\x17\x0d|\x18\x0f)(\d{12,14})Z/g)][1];
    const rest = bytes.slice(until && until.index + until[0].length);
    return until && key.includes(publicPart.exec(rest)?.[1] ?? '-') ? [{ day: `20${until[1]}`.slice(-14), rest }] : [];
  });
  const isPast = (day: string) => day < endOfLifeAsOf.replaceAll('-', '');
  return own.length > 0 && own.every(({ day, rest }) => isPast(day) || areHere(namesIn(rest)));
}

const certificate = /-----BEGIN CERTIFICATE-----([A-Za-z\d+/=\s]{200,9000})-----END/g;

/** Of the public key the 32 bytes that the private one begins with as well. */
const publicPart = /\x03(?:\x82..|\x81.|[\x42\x62])\0(?:\x04|\x30\x82..\x02\x82..|\x30\x81.\x02\x81.)(.{32})/s;

/** A piece of PEM, a letter for each byte; nothing where it is not base64. */
function bytesOf(pem: string): string {
  const letters = pem.replace(/[\s=]+/g, '');
  return /^[A-Za-z\d+/]+$/.test(letters) && letters.length % 4 !== 1 ? atob(letters) : '';
}

/** The hosts that a certificate is for; without any its common names. */
function namesIn(bytes: string): readonly string[] {
  const [, hosts] = /\x55\x1d\x11(?:\x01\x01\xff)?\x04(?:\x82..|\x81.|.)\x30(?:\x82..|\x81.|.)(.*)/s.exec(bytes) ?? [];
  const isName = /\x55\x04\x03[\x0c\x13\x14\x16]/g;
  return hosts ? listed(hosts) : Array.from(bytes.matchAll(isName), ({ index }) => partAt(bytes, index + 4));
}

/** Each a tag, its length and as many bytes. */
function listed(bytes: string): readonly string[] {
  if (!/^[\x80-\x8f]/.test(bytes)) return [];
  const part = partAt(bytes, 1);
  return [part, ...listed(bytes.slice(2 + part.length))];
}

function partAt(bytes: string, at: number): string {
  return bytes.slice(at + 1, at + 1 + bytes.charCodeAt(at));
}

/** Loopback, in bytes too. A name without a dot is a client's as well: it counts only beside a host. */
function areHere(names: readonly string[]): boolean {
  const bare = names.map((name) => name.replace(/:\d{1,5}$/, ''));
  const isHere = (name: string) => publicHosts.none.test(name) || /^(?:\x7f.{3}|\0{15}\x01|127\.[\d.]+)$/s.test(name);
  return bare.some(isHere) && bare.every((name) => isHere(name) || /^[\w-]+$/.test(name));
}
