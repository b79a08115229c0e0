import { recordOf } from '../../known/programs/records.ts';
import { startCommands } from '../../model/compose/command-script.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { landing } from '../../model/dockerfile/copy-target.ts';
import { environmentPairs, invocationOf } from '../../model/dockerfile/layer.ts';
import type { Image, Project, Service } from '../../model/project.ts';
import { type Branch, openBranches } from '../../model/shell/branches.ts';
import { fileWrites } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { type Assignment, assignmentsOf } from '../../model/shell/variable-assignments.ts';
import { type Source, textAt } from '../../source.ts';
import { knownText, type Setting, unknownMark } from '../../text/setting.ts';
import { configuredIn } from './in-configuration-text.ts';

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
 * (`if [ "$APP_KEY" = changeme ]; then APP_KEY=$(openssl rand -hex 32); fi`). The same of settings in files that an image gets,
 * where what it starts with writes others over them. What another container is given and keeps is none.
 */
export function replacedValues(project: Project): ReadonlySet<string> {
  const given = [...givenVariables(project), ...givenFiles(project)];
  const kept = new Set(given.flatMap(({ pair, isGone }) => (isGone ? [] : pair)));
  return new Set(given.flatMap(({ pair, isGone }) => (isGone && !kept.has(pair) ? pair : [])));
}

/** What a container is given, as `NAME=value`, and whether it is gone before any program reads it. */
interface Given {
  readonly pair: string;
  readonly isGone: boolean;
}

function givenVariables(project: Project): readonly Given[] {
  return [...project.images.map(ofImage), ...project.services.map(ofService(project))].flatMap(
    ({ pairs, commands }) => {
      const anew = setAnew(commands, new Set(pairs.map(({ name }) => name)));
      return pairs.flatMap(({ name, value }): Given | [] => {
        const text = value?.value;
        if (text === undefined) return [];
        return { pair: `${name}=${text}`, isGone: anew.some((each) => each.name === name && isSetFor(each, text)) };
      });
    },
  );
}

/** The settings in files that images get, where any image writes one of them anew. */
function givenFiles(project: Project): readonly Given[] {
  const shipped = project.images.filter((image) => image.shipped).map((image) => ({ image, anew: writtenAnew(image) }));
  if (shipped.every(({ anew }) => anew.size === 0)) return [];
  return shipped.flatMap(({ image, anew }) =>
    filesCopied(image, project).flatMap(({ path, source }) =>
      configuredIn(source.text).map(({ name, value }) => ({
        pair: `${name}=${value}`,
        isGone: anew.has(`${path} ${name}`),
      })),
    ),
  );
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

/** The settings that an image writes anew when it starts, each behind its file: `sed -i "s|^secret: .*|secret: $SECRET|" /app/config`. */
function writtenAnew(image: Image): ReadonlySet<string> {
  const edits = ofImage(image)
    .commands.filter(({ branch, inBackground, within }) => !branch && !inBackground && !within)
    .flatMap(fileWrites);
  return new Set(
    edits.flatMap(({ path, pieces }) =>
      pieces.flatMap(({ script, words: [word] }) => {
        const text = script && word ? knownText(word) : '';
        const [, from = '', to = ''] = text.startsWith('s') ? text.split(text[1]!) : [];
        const [, setting = '', name] = /^\^?(([\w-]{1,80}) ?[:=] ?)\.\*\$?$/.exec(from) ?? [];
        return name !== undefined && to.startsWith(setting + unknownMark) ? [`${path.value} ${name}`] : [];
      }),
    ),
  );
}

/** The files of the repository that the layers of an image copy by their names, and where these land. */
function filesCopied({ layers }: Image, { copied }: Project): readonly { path: string | undefined; source: Source }[] {
  return layers.flatMap((layer) => {
    const { instruction, stage } = layer;
    if ((instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') || instruction.from.kind !== 'context')
      return [];
    return instruction.sources.flatMap(({ value = '' }) => {
      const source = copied.get(stage.file)?.get(value);
      return source ? [{ path: landing(layer, instruction, value), source }] : [];
    });
  });
}

/** An assignment, and the condition that it stands under. */
interface SetAnew extends Assignment {
  readonly under: Branch | undefined;
}

/** What a script gives variables of some names without a look at what they held, and before anything else reads them. */
function setAnew(commands: readonly Command[], names: ReadonlySet<string>): readonly SetAnew[] {
  return commands.flatMap((command, i) => {
    const branches = openBranches(command);
    if (branches.length > 1 || command.inBackground || command.within) return [];
    return lasting(command).flatMap((each) => {
      if (!names.has(each.name)) return [];
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
