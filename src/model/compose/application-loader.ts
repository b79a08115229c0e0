import type { Location, Source } from '../../source.ts';
import type { Files, Lead } from '../../text/files.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { ComposeError, Pulled } from './application.ts';
import { checkDocument } from './check-document.ts';
import { resolveExtends } from './extends.ts';
import { includeFiles } from './include.ts';
import { mergeFiles } from './merge.ts';
import { fieldsFrom, type Mapping, notRead, type Report, settledValue, type ValueScope } from './value-tree.ts';

/** How many files one application may pull in, each use of a file counted. */
const MAX_FILES = 1_000;
/** How many values an application may have, each use of an anchor, an extended service, an included file or an env file counted. */
const MAX_VALUES = 300_000;
/** Further faults of an application are not reported. */
const MAX_ERRORS = 200;

/** Reads the files of one application and what they pull in. */
export class Loader {
  readonly files: Pick<Files, 'get' | 'lead'>;
  /** Paths that `files` has not been asked for yet. */
  readonly wanted = new Set<string>();
  /** Paths of which it has not been asked yet where they lead. */
  readonly looked = new Set<string>();
  /** What the application includes and extends, in the order in which it was met. */
  readonly included = new Set<Source>();
  readonly includes: Pulled[] = [];
  readonly extends: Pulled[] = [];
  /** Services of other files that are extended: `path#name`. */
  readonly extended = new Set<string>();
  readonly #errors = new Map<string, ComposeError>();
  #loaded = 0;
  #values = 0;

  constructor(files: Pick<Files, 'get' | 'lead'>) {
    this.files = files;
  }

  get errors(): readonly ComposeError[] {
    return [...this.#errors.values()];
  }

  /** What several services share through an anchor is reported once. */
  readonly report: Report = (at, words, doubt) => {
    if (this.#errors.size >= MAX_ERRORS) return;
    const message = typeof words === 'string' ? words : words();
    this.#errors.set(`${at.source.path}\n${at.span.start}\n${at.span.end}\n${message}`, { at, message, ...doubt });
  };

  /** A file by its path; undefined where it is not there, or has not been asked for yet (and is wanted then). */
  get(path: string): Source | null | undefined {
    const source = this.files.get(path);
    if (source === undefined) this.wanted.add(path);
    return source;
  }

  /** Where a path leads once its links are followed; undefined where that is not known yet. */
  lead(path: string): Lead | undefined {
    if (path === '.' || !this.files.lead) return undefined;
    const lead = this.files.lead(path);
    if (lead === undefined) this.looked.add(path);
    return lead;
  }

  /**
   * Reads a file over what came before it, with all that it extends and includes.
   * @param chain the files whose `include` led here, outermost first
   * @param via the `include` entries that led here, nearest first
   */
  load(
    source: Source,
    scope: ValueScope,
    over: Mapping | undefined,
    chain: readonly Source[],
    via: readonly Location[] = [],
  ): Mapping | undefined {
    let merged = over;
    for (const raw of this.documents(source, scope, via)) {
      const document = checkDocument(raw, merged, this.report);
      const extended = resolveExtends(document, this);
      const complete = includeFiles(extended, this, [...chain, source], via);
      merged = merged ? mergeFiles(merged, complete, this.report) : settledValue(complete);
    }
    return merged;
  }

  /** Counts values that are to be copied; false, and told once, where they are too many. */
  affords(values: number, at: Location): boolean {
    if (this.#values > MAX_VALUES) return false;
    this.#values += values;
    if (this.#values <= MAX_VALUES) return true;
    this.report(
      at,
      'Extended, included and inherited values and those of env files add up to more than 300,000; the rest was not read. Share less, or split the application.',
      notRead,
    );
    return false;
  }

  /** The documents of a file, with those of their keys that mean something. */
  documents(source: Source, scope: ValueScope, via: readonly Location[] = []): Mapping[] {
    this.#loaded += 1;
    if (this.#loaded > MAX_FILES) {
      if (this.#loaded === MAX_FILES + 1)
        this.report(
          source.at(0, 0),
          `More than ${MAX_FILES} files are included or extended; the rest was not read.`,
          notRead,
        );
      return [];
    }
    const { documents, errors, size } = readYaml(source);
    if (!this.affords(size, source.at(0, 0))) return [];
    for (const { at, message, isRefused, isNoYaml, unreadable } of errors) {
      const broken = { ...(isNoYaml && { isNoYaml }), ...(unreadable && { unreadable }) };
      this.report(at, message, isRefused ? undefined : { ...notRead, ...broken });
    }
    const mappings: Mapping[] = [];
    for (const { root } of documents) {
      if (!root) continue;
      if (root.kind !== 'mapping') {
        this.report(root.at, 'A compose file must be a mapping with `services:` at the top level.');
        continue;
      }
      const { at, tag } = root;
      const meant = [...root.entries.values()].filter(({ name }) => !name.startsWith('x-'));
      mappings.push({ kind: 'mapping', node: root, scope, at, via, tag, ...fieldsFrom(meant, scope, via) });
    }
    return mappings;
  }
}
