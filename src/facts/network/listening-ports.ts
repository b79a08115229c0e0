import { scriptOf } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { optionsOfAny } from '../../model/shell/command-options.ts';
import { once } from '../../text/once.ts';

/**
 * The ports that the program of a service listens on.
 *
 * @param usual those that it has unless it is told otherwise
 * @returns with them those that its command or its environment sets: `redis-server --port 7002`, `PGPORT=5433`
 */
export function listeningPorts(service: ComposeService, usual: readonly number[]): readonly number[] {
  return [...new Set([...usual, ...portsSet(service)])];
}

const portsSet = once((service: ComposeService): readonly number[] => {
  const { command, entrypoint } = service;
  const commands = [entrypoint, command].flatMap((each) => (each ? scriptOf(each).commands : []));
  const options = commands.flatMap((each) => optionsOfAny(each).options);
  const given = options.filter(({ key }) => option.test(key)).map(({ value, next }) => (value ?? next)?.value);
  const entries = effectiveEntries(service).filter(({ name }) => variable.test(name));
  return [...given, ...entries.map(({ value }) => value?.value)].flatMap((text) =>
    /^[1-9]\d{1,4}$/.test(text ?? '') ? [Number(text)] : [],
  );
});

/** As servers call it: `-p`, `--port`, `--tls-port`. */
const option = /^(?:p|P|(?:\w+-)?port)$/;

/** Of PostgreSQL and MySQL, and of Bitnami's images of whatever. */
const variable = /^(?:PGPORT|MYSQL_TCP_PORT|[A-Z]+(?:_[A-Z]+)?_PORT_NUMBER)$/;
