import type { Location } from '../../source.ts';
import { entries, field, scalarText, type YamlText } from '../yaml/yaml-fields.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { filledIn, type Known, namesIn } from './workflow-expressions.ts';

/** Combinations of a matrix; of one with more, none is known. */
export const mostLegs = 64;
/** Names in one place; more are nobody's. */
const mostNames = 200;

/** What expressions can ask for at a place of a workflow: one of several, where a matrix runs it several times. */
export class WorkflowScope {
  readonly known: Known;
  /** Where it is said. */
  readonly #places: ReadonlyMap<string, Location>;

  constructor(known: Known = new Map(), places: ReadonlyMap<string, Location> = new Map()) {
    this.known = known;
    this.#places = places;
  }

  /** A text with what is known put in, at the place that decides about it. */
  filled({ text, at }: YamlText): YamlText {
    const [place = at] = namesIn(text).flatMap((name) => this.#places.get(name) ?? []);
    return { text: filledIn(text, this.known), at: place };
  }

  with(
    context: 'env' | 'inputs' | 'matrix',
    values: readonly (readonly [name: string, value: YamlText])[],
  ): WorkflowScope {
    if (values.length === 0) return this;
    const known = new Map(this.known);
    const places = new Map(this.#places);
    for (const [name, value] of values) {
      const key = `${context}.${name.toLowerCase()}`;
      known.set(key, value.text);
      places.set(key, value.at);
    }
    return new WorkflowScope(known, places);
  }

  /** With the variables that a workflow, a job or a step sets. */
  withEnv(node: YamlNode | undefined): WorkflowScope {
    return this.with('env', this.valuesOf(field(node, 'env')));
  }

  /** Without the variables that some commands set for the steps behind them: `echo "LEVEL=3" >> "$GITHUB_ENV"`. */
  withoutWritten(scripts: readonly string[]): WorkflowScope {
    const words = scripts.filter((text) => text.includes('GITHUB_ENV')).flatMap((text) => text.split(/[^\w=]+/));
    const written = words.flatMap((word) => (word.includes('=') ? word.split('=').slice(0, 1) : []));
    if (written.length === 0) return this;
    const gone = new Set(written.map((name) => `env.${name.toLowerCase()}`));
    const kept = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([name]) => !gone.has(name)));
    return new WorkflowScope(kept(this.known), kept(this.#places));
  }

  /** What an action knows that is used here: the variables, and not what only counts in this file. */
  onlyEnv(): WorkflowScope {
    const isEnv = ([name]: readonly [string, unknown]) => name.startsWith('env.');
    return new WorkflowScope(new Map([...this.known].filter(isEnv)), new Map([...this.#places].filter(isEnv)));
  }

  /** Names with their values, filled in; what is empty as well. */
  valuesOf(node: YamlNode | undefined): (readonly [name: string, value: YamlText])[] {
    return entries(node)
      .slice(0, mostNames)
      .flatMap(({ name, value }) =>
        value.kind === 'scalar' ? [[name, this.filled({ text: value.text, at: value.at })] as const] : [],
      );
  }

  /** `INPUT_…` variables, which an action takes for inputs that nobody gives under `with:`. */
  inputsInEnv(node: YamlNode | undefined): (readonly [name: string, value: YamlText])[] {
    return this.valuesOf(field(node, 'env')).flatMap(([name, value]) =>
      /^INPUT_./i.test(name) ? [[name.slice('INPUT_'.length).toLowerCase(), value] as const] : [],
    );
  }

  /** One for each combination of a job's matrix; itself where there is none, or none that is known. */
  legs(job: YamlNode | undefined): WorkflowScope[] {
    const combinations = this.#combinations(field(field(job, 'strategy'), 'matrix'));
    return combinations.length === 0 ? [this] : combinations.map((each) => this.with('matrix', [...each]));
  }

  /** As GitHub makes them (https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations), those that are excluded too. */
  #combinations(matrix: YamlNode | undefined): ReadonlyMap<string, YamlText>[] {
    let all: ReadonlyMap<string, YamlText>[] = [];
    for (const { name, value } of entries(matrix)) {
      if (value.kind !== 'sequence' || name === 'include' || name === 'exclude') continue;
      const values = value.items.map((item) => this.#settings(name, item)).filter((each) => each.length > 0);
      if (Math.max(all.length, 1) * values.length > mostLegs) return [];
      const longer = (all.length === 0 ? [new Map<string, YamlText>()] : all).flatMap((each) =>
        values.map((settings) => new Map([...each, ...settings])),
      );
      if (values.length > 0) all = longer;
    }
    const more = field(matrix, 'include');
    for (const item of more?.kind === 'sequence' ? more.items.slice(0, mostLegs) : []) {
      const added = new Map(this.valuesOf(item));
      const fits = all.filter((each) =>
        [...added].every(([name, { text }]) => (each.get(name)?.text ?? text) === text),
      );
      all =
        fits.length > 0
          ? all.map((each) => (fits.includes(each) ? new Map([...each, ...added]) : each))
          : [...all, added];
    }
    return all;
  }

  /** What a value of a matrix lets ask for: `matrix.os`, or `matrix.target.os` of one that is a mapping. */
  #settings(name: string, value: YamlNode): (readonly [name: string, value: YamlText])[] {
    const text = scalarText(value);
    if (text) return [[name, this.filled(text)]];
    return this.valuesOf(value).map(([inner, each]) => [`${name}.${inner}`, each]);
  }
}
