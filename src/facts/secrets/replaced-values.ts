import { recordOf } from '../../known/programs/records.ts';
import { startCommands } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { environmentPairs, invocationOf } from '../../model/dockerfile/layer.ts';
import type { Image, Project, Service } from '../../model/project.ts';
import { type Branch, openBranches } from '../../model/shell/branches.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { type Assignment, assignmentsOf } from '../../model/shell/variable-assignments.ts';
import { textAt } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';

interface Pair {
  readonly name: string;
  readonly value: Setting | undefined;
}

/** What a container is given, and what it starts with. */
interface Started {
  readonly pairs: readonly Pair[];
  readonly commands: readonly Command[];
}

/**
 * The variables whose values are gone before any program reads them, as `NAME=value`: what the container starts with sets them
 * anew (`AUTH_SECRET="$(cat /run/secrets/auth)"`), in any case or where it finds just that value
 * (`if [ "$APP_KEY" = changeme ]; then APP_KEY=$(openssl rand -hex 32); fi`). What another container is given and keeps is none.
 */
export function replacedValues(project: Project): ReadonlySet<string> {
  const replaced = new Set<string>();
  const kept = new Set<string>();
  for (const { pairs, commands } of [...project.images.map(ofImage), ...project.services.map(ofService(project))]) {
    const anew = setAnew(commands);
    for (const { name, value } of pairs) {
      const text = value?.value;
      if (text === undefined) continue;
      const isGone = anew.some((each) => each.name === name && isSetFor(each, text));
      (isGone ? replaced : kept).add(`${name}=${text}`);
    }
  }
  return new Set([...replaced].filter((each) => !kept.has(each)));
}

function ofImage({ layers, startScripts }: Image): Started {
  return {
    pairs: layers.flatMap(environmentPairs),
    commands: startScripts.flatMap((layer) => invocationOf(layer)?.script.commands ?? []),
  };
}

function ofService({ serviceScripts }: Project): (service: Service) => Started {
  return (service) => {
    const image = service.runs.kind === 'built' ? ofImage(service.runs.image) : undefined;
    const own = [service, ...(serviceScripts.get(service) ?? [])].flatMap(startCommands);
    const entries = effectiveEntries(service);
    const isSet = (name: string) => entries.some((entry) => entry.name === name);
    return {
      pairs: [...entries, ...(image?.pairs ?? []).filter(({ name }) => !isSet(name))],
      commands: service.entrypoint ? own : [...(image?.commands ?? []), ...own],
    };
  };
}

/** An assignment, and the condition that it stands under. */
interface SetAnew extends Assignment {
  readonly under: Branch | undefined;
}

/** What a script gives its variables without a look at what they held, and before anything else reads them. */
function setAnew(commands: readonly Command[]): readonly SetAnew[] {
  return commands.flatMap((command, i) => {
    const branches = openBranches(command);
    if (branches.length > 1 || command.inBackground || command.within) return [];
    return lasting(command).flatMap((each) => {
      const before = commands
        .slice(0, i)
        .filter((earlier) => !holds(earlier, command) && (branches.length === 0 || earlier.branch === command.branch));
      const isRead = before.some((earlier) => reads(earlier, each.name)) || reads(each.value, each.name);
      return isRead ? [] : [{ ...each, under: branches[0] }];
    });
  });
}

/** Whether a command is the text that another stands in: `sh -c "…"`, a script. */
function holds({ at: whole }: Command, { at: part }: Command): boolean {
  return whole.source === part.source && whole.span.start <= part.span.start && part.span.end <= whole.span.end;
}

/** What a command sets for all that follows it. */
function lasting(command: Command): readonly Assignment[] {
  if (command.name === undefined) return command.assignments;
  const { declares, exports } = recordOf(command.name);
  return declares && exports !== undefined
    ? assignmentsOf(command).filter((each) => !command.assignments.includes(each as never))
    : [];
}

/** Whether a text has a variable's value in it, or its name, by which a function may look it up. */
function reads({ at }: Pick<Command | Setting, 'at'>, name: string): boolean {
  return [...textAt(at).matchAll(/(?<![\w/.-])([A-Za-z_]\w*)(?![\w=])/g)].some(([, word]) => word === name);
}

/** Whether an assignment is made where its variable holds a value. */
function isSetFor({ name, under }: SetAnew, value: string): boolean {
  if (under === undefined) return true;
  const words = textAt(under.at)
    .split(/[\s"';[\]{}$]+/)
    .filter(Boolean);
  const equals = words.findIndex((word) => word === '=' || word === '==');
  return words[equals - 1] === name && words[equals + 1] === value && words.length === equals + 2;
}
