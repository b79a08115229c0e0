import { products } from '../../known/products.ts';
import { tellingCommands } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { type Option, optionsOfAny } from '../../model/shell/command-options.ts';
import { answersItselfOnly } from '../../model/shell/urls.ts';
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
  const options = tellingCommands(service).flatMap((each) => optionsOfAny(each).options);
  const given = options.filter(({ key }) => option.test(key)).map(({ value, next }) => (value ?? next)?.value);
  const entries = effectiveEntries(service).filter(({ name }) => portVariables.some((each) => each.test(name)));
  return [...given, ...entries.map(({ value }) => value?.value)].flatMap((text) =>
    /^[1-9]\d{1,4}$/.test(text ?? '') ? [Number(text)] : [],
  );
});

/** Whether a program is told to answer only what runs in the same container: `--bind 127.0.0.1`. */
export function answersContainerAlone(options: readonly Option[]): boolean {
  return options.some(({ key, value, next }) => {
    const text = (value ?? next)?.value;
    const [, setting] = /^listen_addresses=(.*)$/.exec((key === 'c' && text) || '') ?? [];
    return setting === '' || answersItselfOnly(setting ?? (address.test(key) ? text : undefined));
  });
}

/** Whether a service tells its program so, by its command or a variable. */
export function isForItself(service: ComposeService): boolean {
  return (
    tellingCommands(service).some((each) => answersContainerAlone(optionsOfAny(each).options)) ||
    effectiveEntries(service).some(
      ({ name, value }) => addressVariables.some((each) => each.test(name)) && answersItselfOnly(value?.value),
    )
  );
}

const addressVariables = products.flatMap(({ addressVariable }) => addressVariable ?? []);

/** Options that say at which address a program listens; the letters as servers have them: `memcached -l`, `nats-server -a`. */
const address =
  /^(?:(?:NotebookApp|ServerApp)\.)?ip$|^(?:http\.|rpc)?addr$|^(?:bind(?:[-_](?:addr(?:ess)?|ip))?|host|client|listen(?:-addr(?:ess)?)?)$|^[abl]$/;

/** As servers call it: `-p`, `--port`, `--tls-port`. */
const option = /^(?:p|P|(?:\w+-)?port)$/;

/** With those of Bitnami's images of whatever. */
const portVariables = [
  /^[A-Z]+(?:_[A-Z]+)?_PORT_NUMBER$/,
  ...products.flatMap(({ portVariable }) => portVariable ?? []),
];
