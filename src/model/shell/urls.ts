import { type Location, textAt } from '../../source.ts';
import { knownStart, type Setting } from '../../text/setting.ts';

/**
 * A machine that talks to itself, or an address that only exists in its own network: nobody stands between. A container
 * also calls its host by the address of Docker's default bridge, or by a name that the runtime gives it.
 */
export function isLoopback(url: string): boolean {
  const host = hostOf(url);
  return (
    host !== undefined &&
    /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){1,3}|::1|0\.0\.0\.0|169\.254\.169\.254|172\.17\.0\.1|(?:host|gateway)\.docker\.internal|host\.containers\.internal)$/i.test(
      host,
    )
  );
}

/** Whether a host is this machine, or a service beside it, which is called by a name without a dot. */
export function isNear(host: string): boolean {
  return !host.includes('.') || isLoopback(`tcp://${host}`);
}

/** Whether what listens at an address (`127.0.0.1:8080`) answers its own machine alone. */
export function answersItselfOnly(address: string | undefined): boolean {
  return /^(?:\w+:\/\/)?(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)(?::\d{1,5})?\/?$/i.test(address ?? '');
}

/** The host of an address, without user and port; undefined where it is none or only the build knows it. */
export function hostOf(url: string): string | undefined {
  const start = url.indexOf('://');
  if (start === -1) return undefined;
  const rest = url.slice(start + 3);
  const end = rest.search(/[/?#\s"']/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const bracket = /^\[([^\]]*)\]/.exec(host);
  return bracket ? bracket[1] : host.replace(/:\d*$/, '') || undefined;
}

/** An address as it is written, without the quotes around it or in it; as far as it is known where only a variable stands there. */
export function writtenAddress(at: Location, known: string): string {
  const written = textAt(at).replace(/["']/g, '');
  return written.includes('://') ? written : known;
}

/** The addresses among some words, as far as they are known; all that a word may be, where the script chooses one. */
export function urlsOf(words: readonly Setting[]): { readonly url: string; readonly word: Setting }[] {
  return words.flatMap((word) =>
    (word.choices?.length ? word.choices : [word]).flatMap((each) => {
      const text = knownStart(each);
      return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? [{ url: text, word }] : [];
    }),
  );
}
