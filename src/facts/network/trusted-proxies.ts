import { scriptOf } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { optionsOfAny } from '../../model/shell/command-options.ts';
import { type Location, spanning } from '../../source.ts';

/** A setting by which a server believes what everybody says of a client in front of which a proxy would stand. */
export interface TrustedProxies {
  /** As it is written. */
  readonly as: string;
  readonly at: Location;
  readonly via?: readonly Location[];
}

/** Where uvicorn, gunicorn or hypercorn of a service is told to believe every proxy (https://uvicorn.dev/settings/#http). */
export function anyProxyTrusted(service: ComposeService): TrustedProxies[] {
  const { entrypoint, command } = service;
  const variables = effectiveEntries(service).filter(
    ({ name, value }) => /^(?:UVICORN_)?FORWARDED_ALLOW_IPS$/.test(name) && value?.value?.trim() === '*',
  );
  return [
    ...variables.map(({ name, at, via }) => ({ as: `${name}=*`, at, ...(via && { via }) })),
    ...[entrypoint, command].flatMap((words) =>
      (words ? scriptOf(words).commands : []).flatMap((run) =>
        optionsOfAny(run).options.flatMap(({ key, name, word, value, next }) => {
          const text = value ?? next;
          if (key !== 'forwarded-allow-ips' || text?.value !== '*') return [];
          return [
            {
              as: `${name}=*`,
              at: value ? word.at : spanning(word.at, text.at),
              ...(words!.via && { via: words!.via }),
            },
          ];
        }),
      ),
    ),
  ];
}
