import { type Debugging, debugCommand, debugExtension, debugVariable } from '../../facts/packages/debug-switches.ts';
import { scriptOf } from '../../model/compose/command-script.ts';
import { publishes } from '../../model/compose/published-ports.ts';
import type { Pair } from '../../model/dockerfile/instruction.ts';
import { buildCommands, environmentPairs, invocationOf, lastOf } from '../../model/dockerfile/layer.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'debug-features-enabled',
  title: 'A development switch is on',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Error pages then show code, settings and credentials; a debugger that others reach runs whatever they type.',
  fix: 'Ship with the switch off, and turn it on in a file only developers use (`compose.override.yaml`, a stage of its own).',
  also: ['CIS 4.3'],
  *image({ layers, shipped, usedBy }) {
    if (!shipped) return;
    const last = new Map<string, Pair>();
    for (const layer of layers) for (const pair of environmentPairs(layer)) last.set(pair.name, pair);
    const starts = (['ENTRYPOINT', 'CMD'] as const).flatMap((keyword) => lastOf(layers, keyword) ?? []);
    const programs = starts.flatMap((layer) => invocationOf(layer)?.script.commands ?? []);
    const open =
      usedBy.some((service) => publishes(service) && service.ports.length > 0) ||
      programs.some(({ args }) => args.some((word) => knownStart(word).includes('0.0.0.0')));
    for (const { name, value, at } of last.values())
      yield* tell(debugVariable(name, value), at, open || last.get('FLASK_RUN_HOST')?.value?.value === '0.0.0.0');
    // Of the variables, the last one counts; XDEBUG_MODE is told by itself where it is on.
    const extensions = last.has('XDEBUG_MODE')
      ? []
      : layers.flatMap(buildCommands).flatMap((each) => debugExtension(each) ?? []);
    const on = extensions.filter((each) => each.on);
    for (const { word } of on.length > 0 ? on : extensions.slice(0, 1))
      yield {
        at: word.at,
        message: say`${'Xdebug'} is a development tool: it shows code and values to whoever causes an error.`,
      };
    for (const each of programs) {
      const found = debugCommand(each);
      if (found) yield* tell(found.debugging, found.word.at, open);
    }
  },
  *service(service) {
    const { environment, command, entrypoint, ports } = service;
    const open = publishes(service) && ports.length > 0;
    for (const { name, value, at } of environment) yield* tell(debugVariable(name, value), at, open);
    for (const each of [entrypoint, command].flatMap((told) => (told ? scriptOf(told).commands : []))) {
      const found = debugCommand(each);
      if (found) yield* tell(found.debugging, found.word.at, open);
    }
  },
} satisfies Rule;

function* tell(debugging: Debugging | undefined, at: Location, reachable: boolean): Iterable<Problem> {
  if (!debugging) return;
  const remote = debugging.remote === 'open' || (debugging.remote === 'reachable' && reachable);
  yield {
    at,
    message: remote
      ? say`${debugging.what} lets anyone who reaches its port run code in the container.`
      : say`${debugging.what} is for development, and is on here.`,
    ...(remote && { severity: 'high' as const }),
  };
}
