import { serviceTexts } from '../../model/compose/service-texts.ts';
import { containerEnvironment } from '../../model/container-environment.ts';
import type { Dockerfile, Instruction, Layer } from '../../model/dockerfile/instruction.ts';
import { commandTexts, textsOf } from '../../model/dockerfile/instruction-texts.ts';
import type { Project, Service } from '../../model/project.ts';
import { scriptsOfService } from '../../model/start-commands.ts';
import { type Location, outermost, type Source, textAt } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { knownText, type Setting } from '../../text/setting.ts';

/** What reads files in a way of its own: a build with its arguments, a service with its variables. */
type Reader = readonly Expanded[];

/** A text in which variables are named, as what runs gets it. */
interface Expanded {
  readonly at: Location;
  readonly text: string;
}

/**
 * Gives what the variables in a place make of it, wherever they are set: by ARG and ENV, by what builds it, in a script, by
 * a service, an `.env` or an env file. One text for each way in which the place is read; none where no variable is in it.
 */
export function expandedTexts(project: Project): (at: Location) => readonly string[] {
  let known: ReadonlyMap<Source, readonly Reader[]> | undefined;
  return (at) => {
    if (!namesVariable({ at })) return [];
    known ??= readersBySource(project);
    const place = outermost(at);
    const readings = (known.get(place.source) ?? []).map((texts) => textsWithin(texts, place).join('\n'));
    return [...new Set(readings)].filter((text) => text !== '');
  };
}

/** Those within a place; else the smallest around it. */
function textsWithin(texts: readonly Expanded[], { span }: Location): string[] {
  const inside = texts.filter(({ at }) => span.start <= at.span.start && at.span.end <= span.end);
  if (inside.length > 0) return inside.map(({ text }) => text);
  const length = ({ at }: Expanded) => at.span.end - at.span.start;
  const around = texts.filter(({ at }) => at.span.start <= span.start && span.end <= at.span.end);
  return around
    .sort((a, b) => length(a) - length(b))
    .slice(0, 1)
    .map(({ text }) => text);
}

function readersBySource(project: Project): Map<Source, Reader[]> {
  const readers = [...readersIn(project)].flatMap((texts) => [...groupBy(texts, ({ at }) => at.source)]);
  const bySource = groupBy(readers, ([source]) => source);
  return new Map([...bySource].map(([source, own]) => [source, own.map(([, texts]) => texts)]));
}

function* readersIn({ dockerfiles, services, images, scripts, serviceScripts }: Project): Iterable<Reader> {
  const users = groupBy(
    images.flatMap(({ stage, usedBy }) => usedBy.map((service) => ({ file: stage.file, service }))),
    ({ file }) => file,
  );
  const standIns = groupBy([...scripts.values()].flat(), ({ stage }) => stage.file);
  for (const file of dockerfiles)
    yield textsOfBuild(
      file,
      standIns.get(file) ?? [],
      (users.get(file) ?? []).map(({ service }) => service),
    );
  for (const service of services)
    yield [service, ...(serviceScripts.get(service) ?? [])].flatMap((each) => textsOfService(each));
}

function textsOfBuild({ instructions }: Dockerfile, scripts: readonly Layer[], users: readonly Service[]): Expanded[] {
  const all = [...instructions, ...scripts.map(({ instruction }) => instruction)];
  return all.flatMap((instruction) => {
    const own = instruction.keyword === 'ONBUILD' ? (instruction.trigger ?? instruction) : instruction;
    const given = own.keyword === 'RUN' ? [] : users;
    return namesVariable(own) ? expandedEach(settingsOf(own), given) : [];
  });
}

function settingsOf(instruction: Instruction): Setting[] {
  return [
    ...textsOf(instruction, namesVariable).map(({ text }) => text),
    ...('image' in instruction ? [instruction.image] : []),
    ...instruction.flags.flatMap(({ value, fields }) => [
      ...(value ? [value] : []),
      ...fields.map((each) => each.value),
    ]),
  ];
}

function textsOfService(service: Service): Expanded[] {
  const { image, envFile } = service;
  const run = scriptsOfService(service).flatMap(({ script }) => commandTexts(script.commands));
  const settings = [
    ...run,
    ...serviceTexts(service).map(({ text }) => text),
    ...(image ? [image] : []),
    ...envFile.map(({ path }) => path),
  ];
  return expandedEach(settings, [service]);
}

/** In the order of their places. */
function expandedEach(settings: readonly Setting[], users: readonly Service[]): Expanded[] {
  return settings
    .filter(namesVariable)
    .map((setting) => ({ at: insideQuotes(outermost(setting.at)), text: expanded(setting, users) }))
    .sort((a, b) => a.at.span.start - b.at.span.start);
}

/** A finding may be at a text without its quotes. */
function insideQuotes(at: Location): Location {
  const text = textAt(at);
  const isQuoted = text.length > 1 && ['"', "'"].some((quote) => text.startsWith(quote) && text.endsWith(quote));
  return isQuoted ? at.source.at(at.span.start + 1, at.span.end - 1) : at;
}

/** What only a run knows of it is what the services set that run it, under the names that it reads; so they replace a default. */
function expanded(setting: Setting, users: readonly Service[]): string {
  const { value, choices = [], variables = [] } = setting;
  const open = variables.filter(({ fallback }) => value === undefined || fallback);
  const names = new Set(open.map(({ name }) => name));
  const set = users.flatMap((service) => containerEnvironment(service).filter(({ name }) => names.has(name)));
  const held = set.map((entry) => `${entry.name}=${entry.value ? knownText(entry.value) : ''}`);
  const text = [knownText(setting), ...choices.map(knownText), ...held].join(' ');
  // A script that is no shell's is one text, however its lines are laid out.
  return text.replace(/[\s\\]+/g, ' ');
}

function namesVariable({ at }: Pick<Setting, 'at'>): boolean {
  return textAt(outermost(at)).includes('$');
}
