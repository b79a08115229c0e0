import { type Audience, audienceOfImage, audienceOfService } from '../../facts/network/debug-audience.ts';
import { type Debugging, debugCommand, debugExtension, debugVariable } from '../../facts/packages/debug-switches.ts';
import { isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import { isOverridePath } from '../../known/compose-file-names.ts';
import { isDeveloperPath } from '../../known/path-roles.ts';
import { startCommands } from '../../model/compose/command-script.ts';
import { effectiveEntries, isSetByAll } from '../../model/compose/effective-environment.ts';
import type { Pair } from '../../model/dockerfile/instruction.ts';
import { buildCommands, environmentPairs } from '../../model/dockerfile/layer.ts';
import type { Service } from '../../model/project.ts';
import { commandsIn, startsOf } from '../../model/start-commands.ts';
import { lowered, type Problem, type Rule, say } from '../../rule.ts';
import { type Location, outermost } from '../../source.ts';
import { cutOff } from '../local-wording.ts';

export default {
  id: 'debug-features-enabled',
  title: 'A development switch is on',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Error pages then show code, settings and credentials; a debugger that others can reach runs whatever they type.',
  fix: 'Ship with the switch off, and turn it on in a file only developers use (`compose.override.yaml`, a stage of its own).',
  also: ['CIS 4.3'],
  whenRun: true,
  *image(image) {
    const { inherited, layers, shipped, stage, usedBy } = image;
    if (!shipped) return;
    const last = new Map<string, Pair>();
    for (const layer of [...inherited, ...layers])
      for (const pair of environmentPairs(layer)) last.set(pair.name, pair);
    const programs = commandsIn(startsOf(image));
    const whose = audienceOfImage(image, last.get('FLASK_RUN_HOST')?.value, programs);
    for (const each of last.values())
      if (!isSetByAll(usedBy, each.name)) yield* tell(debugVariable(each, last.values()), each.at, whose);
    // Of the variables, the last one counts; XDEBUG_MODE is told by itself where it is on.
    const extensions =
      last.has('XDEBUG_MODE') || isStageForDevelopers(stage)
        ? []
        : layers.flatMap(buildCommands).flatMap((each) => debugExtension(each) ?? []);
    const on = extensions.filter((each) => each.on);
    for (const { word } of on.length > 0 ? on : extensions.slice(0, 1))
      yield {
        at: word.at,
        message: say`${'Xdebug'} is a development tool: it shows code and values to anyone who triggers an error.`,
      };
    for (const each of programs) {
      const found = debugCommand(each);
      if (found) yield* tell(found.debugging, found.word.at, whose);
    }
  },
  *service(service) {
    const whose = audienceOfService(service);
    const entries = effectiveEntries(service);
    for (const from of entries)
      for (const problem of tell(debugVariable(from, entries), from.at, whose, service)) yield { ...problem, from };
    for (const each of startCommands(service)) {
      const found = debugCommand(each);
      if (found) yield* tell(found.debugging, found.word.at, whose, service);
    }
  },
} satisfies Rule;

function* tell(debugging: Debugging | undefined, at: Location, whose: Audience, service?: Service): Iterable<Problem> {
  if (!debugging) return;
  const { path } = outermost(at).source;
  const named = whose.named || isDeveloperPath(path);
  const isStarted = debugging.remote === 'reachable' && !(debugging.pin && whose.served);
  const remote = debugging.remote === 'open' || (isStarted && whose.listens(debugging));
  if (!remote) {
    // What developers need, they may have.
    if (!named && !isOverridePath(path))
      yield { at, message: say`${debugging.what} is for development, and is on here.` };
    return;
  }
  const isNear = !whose.everyone(debugging);
  const isTheirs = named || (isNear && whose.workedOn);
  yield {
    at,
    cause: 'door',
    severity: lowered('high', Number(isNear) + Number(isTheirs)),
    lessForDevelopers: !isTheirs,
    ...(service && !isNear && cutOff(service, debugging.port === undefined ? undefined : [debugging.port])),
    message: debugging.pin
      ? say`${debugging.what} shows code to anyone who can reach its port, and runs theirs for the PIN that is in its log.`
      : say`${debugging.what} lets anyone who can reach its port run code in the container.`,
  };
}
