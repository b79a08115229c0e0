/** What other reviewers were told to leave out, and what that is called here. */
import { pragmasIn } from '../facts/change/suppression-comments.ts';
import { commentsOf } from '../model/container-comments.ts';
import type { Project } from '../model/project.ts';
import { readYaml } from '../model/yaml/read-yaml.ts';
import { rules } from '../rules/index.ts';
import { type Location, positions, Source } from '../source.ts';
import { dayOf } from '../text/day.ts';
import { nameOf } from '../text/path.ts';

/** One thing that a tool leaves out. */
export interface ForeignIgnore {
  readonly tool: string;
  /** The tool's name for it. */
  readonly name: string;
  /** Where it is told so. */
  readonly where: { readonly path: string; readonly line: number };
  /** The lines that it is about, where it is not about all of a file or of a repository. */
  readonly at?: Location | undefined;
  readonly path?: string | undefined;
  readonly reason?: string | undefined;
  readonly until?: string | undefined;
}

/** Forms that hold for the file that they stand in, also where they stand above an instruction. */
const forWholeFile = /global|skip=|disable-file|kics-scan (?:disable|ignore$)/;

/** What comments in a project's container files say to other tools. */
export function ignoresInComments(project: Project): ForeignIgnore[] {
  return [...commentsOf(project)].flatMap(([source, comments]) =>
    pragmasIn(source, comments)
      .filter(({ tool }) => tool !== 'layer-review')
      .flatMap(({ tool, names, form, at }) => {
        const where = placeOf(at);
        const line = source.line(where.line)!;
        const reason = /skip=\w+:([^\n]+)/.exec(source.text.slice(line.start, line.end))?.[1]?.trim();
        const scope = forWholeFile.test(form) ? {} : { at: nextInstruction(project, source, at) };
        return (names.length > 0 ? names : ['*']).map((name) => ({
          tool,
          name,
          where,
          path: where.path,
          reason,
          ...scope,
        }));
      }),
  );
}

function nextInstruction({ dockerfiles }: Project, source: Source, { span }: Location): Location | undefined {
  const file = dockerfiles.find((each) => each.source === source);
  return file?.instructions.find(({ at }) => at.span.start > span.start)?.at;
}

/** The files in which other tools are told what to leave out, as far as they are understood here. */
export const ignoreFileNames = /^(?:\.?hadolint\.ya?ml|\.trivyignore)$/;

/** What such a file leaves out, everywhere. */
export function ignoresInFile(path: string, text: string): ForeignIgnore[] {
  const source = new Source(path, text);
  return nameOf(path) === '.trivyignore' ? trivyLines(source) : hadolintSettings(source);
}

function hadolintSettings(source: Source): ForeignIgnore[] {
  const root = readYaml(source).documents[0]?.root;
  const ignored = root?.kind === 'mapping' ? root.entries.get('ignored')?.value : undefined;
  const items = ignored?.kind === 'sequence' ? ignored.items : [];
  return items.flatMap((item) =>
    item.kind === 'scalar' ? [{ tool: 'hadolint', name: item.text, where: placeOf(item.at) }] : [],
  );
}

/** `DS-0002 exp:2027-01-01`, with the comment above it as its reason. */
function trivyLines(source: Source): ForeignIgnore[] {
  let above: string | undefined;
  return source.text.split(/\r?\n/).flatMap((line, i): ForeignIgnore[] => {
    const [, name, until] = /^\s*([^\s#]+)(?:\s+exp:(\S+))?/.exec(line) ?? [];
    if (name === undefined) {
      above = /^\s*#\s*(.+)/.exec(line)?.[1]?.trim();
      return [];
    }
    const told = { tool: 'Trivy', name, where: { path: source.path, line: i + 1 }, reason: above };
    above = undefined;
    return [{ ...told, until: until && dayOf(until) }];
  });
}

function placeOf(at: Location): ForeignIgnore['where'] {
  const { path, start } = positions(at);
  return { path, line: start.line };
}

/** The rules that report the same; undefined where none does. */
export function rulesFor({ tool, name }: ForeignIgnore): readonly string[] | undefined {
  const digits = /^(?:AVD-)?DS-?(\d{3,4})$/i.exec(name)?.[1];
  const known = tool === 'Trivy' && digits ? `DS-${digits.padStart(4, '0')}` : name;
  const wanted = `${tool} ${known}`.toLowerCase();
  const found = rules.filter(({ also }) => also.some((other) => other.toLowerCase() === wanted));
  return found.length > 0 ? found.map(({ id }) => id) : undefined;
}
