import { knownStart, type Setting } from './setting.ts';

/** Docker's API without TLS on an address that others reach (https://docs.docker.com/engine/daemon/remote-access/). */
export function isOpenSocket(text: string): boolean {
  const match = /^tcp:\/\/(\[[^\]]*\]|[^:/]*)(?::(\d+))?\/?$/.exec(text);
  if (!match) return false;
  const [, host = '', port = '2375'] = match;
  return !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host) && port !== '2376';
}

/** The words with which `dockerd` is told to listen where anyone can ask it: `-H tcp://0.0.0.0:2375`. */
export function openListeners(words: readonly Setting[]): Setting[] {
  const texts = words.map(knownStart);
  if (texts.some((text) => /^--tlsverify(?:=true)?$/.test(text))) return [];
  return words.filter((_, i) => {
    const text = texts[i]!;
    const inline = /^(?:-H=?|--host=)(tcp:.*)$/.exec(text)?.[1];
    if (inline !== undefined) return isOpenSocket(inline);
    return /^(?:-H|--host)$/.test(texts[i - 1] ?? '') && isOpenSocket(text);
  });
}

/** Whether a command is Docker's daemon: `dockerd …`, and what the `dind` images are given. */
export function startsDaemon(words: readonly Setting[]): boolean {
  const first = words[0] === undefined ? '' : knownStart(words[0]);
  return /(?:^|\/)(?:dockerd(?:-entrypoint\.sh)?|docker-daemon)$/.test(first) || first.startsWith('-');
}

/** The same in a variable from which the daemon's options are read: `DOCKER_OPTS`. */
export function listenersIn(name: string, value: Setting | undefined): Setting[] {
  if (!/^DOCKERD?_(?:OPTS|OPTIONS|FLAGS)$/.test(name) || value?.value === undefined) return [];
  return openListeners(value.value.split(' ').map((word) => ({ value: word, at: value.at })));
}

/** The same in a text that is written into its configuration. */
export function listenerIn(text: string): string | undefined {
  const address = /tcp:\/\/[^\s"'\]]+/.exec(text)?.[0];
  return address && isOpenSocket(address) && /"hosts"|-H |--host|DOCKER_OPTS/.test(text) ? address : undefined;
}
