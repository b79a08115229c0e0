import { isShippedWith, modesLeft } from '../../facts/accounts/file-modes.ts';
import { capabilitiesLeft } from '../../facts/accounts/left-capabilities.ts';
import { isFolder } from '../../facts/accounts/made-folders.ts';
import { areUsual, obedientAmong, obedientAt } from '../../facts/accounts/obedient-programs.ts';
import { programsAt } from '../../facts/accounts/program-copies.ts';
import { areWithheld, makeRoot } from '../../known/powerful-capabilities.ts';
import type { Layer, Project } from '../../model/project.ts';
import { absolutePath } from '../../model/shell/file-changes.ts';
import { isTaken } from '../../model/shipped-stages.ts';
import { list, type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'setuid-file-created',
  title: 'A program runs with more rights than its user',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'An attacker who runs as an ordinary user can start that program and gets its rights. `no-new-privileges` blocks this.',
  fix: 'Do the privileged step as root during the build, or grant the container the one capability it needs and start it as the user.',
  also: ['CIS 4.8', 'OWASP 4'],
  whenRun: true,
  instructions: ['RUN', 'COPY', 'ADD', 'ENTRYPOINT', 'CMD'],
  reads: { flags: ['chmod'], programs: ['modes', 'setsCapabilities'] },
  *layer(layer, { project }) {
    yield* modes(layer, project);
    const { instruction } = layer;
    if (instruction.keyword !== 'RUN') return;
    for (const { file, paths, names, at } of capabilitiesLeft(instruction.run.script.commands)) {
      if (!isTaken(absolutePath(file, layer.workdir?.value), layer, project)) continue;
      const harmless = names.length > 0 && names.every((name) => name === 'NET_BIND_SERVICE');
      // Every container has it, and a program that has it needs no root.
      const usual = names.length > 0 && names.every((name) => name === 'NET_BIND_SERVICE' || name === 'NET_RAW');
      const anything = makeRoot(names) ? obedientAt(paths, layer) : undefined;
      const what = (file ?? anything) ? say`${(file ?? anything)!}` : say`A file of the image`;
      const which = names.includes('ALL') ? say`every capability` : names.length > 0 ? list(names) : say`capabilities`;
      yield {
        at,
        message: harmless
          ? say`${what} may listen on ports below 1024, no matter who starts it; ${'no-new-privileges'} blocks that.`
          : anything
            ? say`${what} runs anything and has ${which}: whoever starts it is root.`
            : say`${what} has ${which}, no matter who starts it${areWithheld(names) ? say`, in containers that are given more than Docker's own` : say``}.`,
        ...(anything && { severity: 'high' as const }),
        ...(usual && { severity: harmless ? ('info' as const) : ('low' as const) }),
      };
    }
  },
} satisfies Rule;

function* modes(layer: Layer, project: Project): Iterable<Problem> {
  for (const given of modesLeft(layer)) {
    const { mode, setting, paths, recursive, folders, to, at } = given;
    if (folders || (!mode.setuid && !mode.setgid) || !isShippedWith(given, layer, project)) continue;
    // On a folder the group's bit hands the group down to new files.
    const isOne = (path: string) => !isFolder(path, layer.stage) || programsAt(path, layer).length > 1;
    // A library with it may only be loaded into programs that have it (ld.so(8)).
    const programs = paths.filter((path) => isOne(path) && !/\.so(?:\.\d+)*$/.test(path));
    const group = mode.setgid && !mode.sticky && !recursive && (paths.length === 0 || programs.length > 0);
    // The owner's does nothing there.
    const owner = mode.setuid && (recursive || paths.length === 0 || programs.length > 0);
    if (!owner && !group) continue;
    const named = programs.length > 0 ? programs : paths;
    const anything = owner ? obedientAmong(named, given, layer) : undefined;
    const usual = owner && !anything && areUsual(named, given);
    const what =
      named.length > 0
        ? say`${recursive ? say`what is in ` : say``}${list(named)}`
        : to === 'copied'
          ? say`what it copies`
          : say`files of the image`;
    yield {
      at,
      // With the bit on another program it is another fault.
      key: [setting, ...named].join(' '),
      ...(anything && { severity: 'high' as const }),
      ...(usual && { severity: 'low' as const }),
      message: anything
        ? say`${setting} sets the setuid bit on ${anything}, which runs anything: whoever starts it is root.`
        : usual
          ? say`${setting} sets the setuid bit on ${what}, as distributions do: whoever starts it gets what it allows.`
          : owner
            ? say`${setting} sets the setuid bit on ${what}: it runs as its owner, no matter who starts it.`
            : say`${setting} sets the setgid bit on ${what}: it runs with its group, no matter who starts it.`,
    };
  }
}
