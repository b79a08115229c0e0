import type { Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { BakeBlock, BakeFault } from './bake-block.ts';
import type { BakeArgument, BakeTarget } from './bake-targets.ts';
import { secretFile, sshOf, switchedBy, typeOf } from './build-options.ts';
import { HclEvaluator, type HclFunction, type HclScope } from './hcl-evaluator.ts';
import { type Expression, writtenText } from './hcl-expression.ts';
import { type HclMap, type HclValue, listIn, mapIn, settingByDefault, settingOf, textIn } from './hcl-value.ts';
import { laidOver } from './inherited-values.ts';
import { inlineSource } from './inline-dockerfile.ts';

/** What a file's targets come to. */
export interface ResolvedBake {
  readonly targets: readonly BakeTarget[];
  /** Those that names stand for: that of a target, of a group, or of a matrix that makes some. */
  readonly named: (names: readonly string[]) => readonly BakeTarget[];
  /** Where they say what carries weight and is not worked out, one of each place. */
  readonly stuck: readonly BakeFault[];
}

/** What whoever runs bake gives its variables, by name: without a value where only the run knows it. */
export type GivenVariables = (name: string) => Setting | undefined;

/** A target, and what stands in it for what its matrix lists. */
interface Instance {
  readonly name: string;
  readonly blocks: readonly BakeBlock[];
  readonly locals: ReadonlyMap<string, HclValue>;
}

/** What a build may read and do, or what it builds: where that is not known, it has to be told. */
const weighty = ['context', 'contexts', 'dockerfile', 'dockerfile-inline', 'target', 'network', 'entitlements'];
const weightyToo = ['secret', 'ssh', 'extra-hosts', 'inherits', 'matrix'];
/** Of these only that there are some: a build argument may well be what only the run knows. */
const weightyAsWhole = ['args'];

/** Targets that stand upon others, which nobody chains longer, and those that a matrix makes. */
const longestChain = 50;
const mostInstances = 256;

const nothing: ReadonlyMap<string, HclValue> = new Map();

/** Works out what the blocks of a bake file come to. */
export class BakeResolver implements HclScope {
  readonly #evaluator = new HclEvaluator(this);
  readonly #blocks: ReadonlyMap<BakeBlock['kind'], ReadonlyMap<string, readonly BakeBlock[]>>;
  readonly #variables = new Map<string, HclValue | undefined>();
  readonly #attributes = new Map<string, HclValue | undefined>();
  readonly #found = new Map<Instance, Map<string, HclValue | undefined>>();
  readonly #instances = new Map<string, Instance>();
  readonly #bases = new Set<string | undefined>();
  readonly #stuck = new Map<string, BakeFault>();
  readonly #given: GivenVariables;
  #chain = 0;

  constructor(blocks: readonly BakeBlock[], given: GivenVariables = () => undefined) {
    this.#given = given;
    const byKind = new Map<BakeBlock['kind'], Map<string, BakeBlock[]>>();
    for (const block of blocks) {
      const named = byKind.get(block.kind) ?? new Map<string, BakeBlock[]>();
      byKind.set(block.kind, named);
      named.set(block.name, [...(named.get(block.name) ?? []), block]);
    }
    this.#blocks = byKind;
  }

  resolved(): ResolvedBake {
    for (const [name, blocks] of this.#blocks.get('target') ?? [])
      for (const each of this.#instancesOf(name, blocks)) this.#instances.set(each.name, each);
    const all = [...this.#instances.values()];
    for (const each of all) for (const base of this.#basesOf(each)) this.#bases.add(base);
    const targets = all.map((each) => this.#target(each));
    const named = (names: readonly string[]) => {
      const wanted = this.#withMembers(names);
      return targets.filter(({ name }, i) => wanted.has(name) || wanted.has(all[i]!.blocks[0]!.name));
    };
    return { targets, named, stuck: [...this.#stuck.values()] };
  }

  /** Names, and those of what is in the groups that are called so. */
  #withMembers(names: readonly string[]): ReadonlySet<string> {
    const found = new Set(names);
    // A set grows while it is gone through.
    for (const name of found)
      for (const { attributes } of this.#blocks.get('group')?.get(name) ?? []) {
        const members = attributes.get('targets');
        const listed = members && listIn(this.#evaluator.evaluate(members, nothing));
        for (const each of listed ?? []) found.add(textIn(each) ?? '');
      }
    return found;
  }

  variable(name: string, at: Location): HclValue | undefined {
    const block = ['constant' as const, 'variable' as const].flatMap(
      (kind) => this.#blocks.get(kind)?.get(name)?.[0] ?? [],
    )[0];
    if (!block) return name === 'BAKE_CMD_CONTEXT' ? { at, data: 'cwd://' } : undefined;
    const given = block.kind === 'variable' ? this.#given(name) : undefined;
    if (given) return { at: given.at, data: given.value };
    if (!this.#variables.has(name)) {
      // Meanwhile: one that stands upon itself is refused.
      this.#variables.set(name, undefined);
      this.#variables.set(name, this.#default(block, name));
    }
    const value = this.#variables.get(name) ?? { at, data: undefined };
    if (typeof value.data === 'object' && value.data !== null) return value;
    const fallback = settingOf(value);
    const isGiven = block.kind === 'variable' && (value.data === '' || value.data === null);
    const { parts: _, pieces: __, ...rest } = value;
    const variables = [{ name, at, ...(fallback.value && { fallback }) }];
    return { ...rest, at, variables, ...((isGiven || rest.isOpen) && { isOpen: true }) };
  }

  /** One that nobody gives is empty; but bake takes its environment for given, in which shells set PWD. */
  #default({ attributes, at }: BakeBlock, name: string): HclValue {
    if (name === 'PWD') return { at, data: '.' };
    const given = attributes.get('default');
    return given ? this.#evaluator.evaluate(given, nothing) : { at, data: attributes.has('type') ? null : '' };
  }

  attribute(block: string, name: string): HclValue | undefined {
    const key = JSON.stringify([block, name]);
    if (!this.#attributes.has(key)) {
      this.#attributes.set(key, undefined);
      const blocks = this.#blocks.get('target')?.get(block) ?? [];
      const own = blocks.flatMap((each) => each.attributes.get(name) ?? []);
      this.#attributes.set(key, own.length > 0 ? this.#evaluator.evaluate(own.at(-1)!, nothing) : undefined);
    }
    return this.#attributes.get(key);
  }

  function(name: string): HclFunction | undefined {
    const [block] = this.#blocks.get('function')?.get(name) ?? [];
    const result = block?.attributes.get('result');
    if (!block || !result) return undefined;
    const params = block.attributes.get('params');
    const names = params?.kind === 'list' ? params.items.map(wordOf) : [];
    const variadic = block.attributes.get('variadic_params');
    return { params: names, variadic: variadic && wordOf(variadic), result };
  }

  /** One for each way to choose from the lists of its matrix. */
  #instancesOf(name: string, blocks: readonly BakeBlock[]): readonly Instance[] {
    const written = blocks.findLast(({ attributes }) => attributes.has('matrix'));
    if (!written) return [{ name, blocks, locals: nothing }];
    const matrix = this.#evaluator.evaluate(written.attributes.get('matrix')!, nothing);
    const lists = [...(mapIn(matrix) ?? [])].map(([key, { value }]) => ({ key, items: listIn(value) }));
    this.#tell(matrix, 'matrix', name);
    let chosen: ReadonlyMap<string, HclValue>[] = [new Map()];
    for (const { key, items } of lists) {
      // Of what is not known, anything may be chosen.
      const some: HclValue[] = [...(items ?? [{ at: matrix.at, data: undefined }])];
      if (chosen.length * some.length > mostInstances) {
        this.#told(
          matrix.at,
          `The matrix of \`${name}\` makes more than ${mostInstances} targets, of which only some were reviewed. Write fewer.`,
        );
        some.splice(Math.max(1, Math.floor(mostInstances / chosen.length)));
      }
      chosen = chosen.flatMap((before) => some.map((each) => new Map(before).set(key, each)));
    }
    const called = written.attributes.get('name');
    return chosen.map((locals) => {
      const own = called && textIn(this.#evaluator.evaluate(called, locals));
      return { name: own ?? name, blocks, locals };
    });
  }

  #basesOf(instance: Instance): (string | undefined)[] {
    const inherits = this.#own(instance, 'inherits').at(-1);
    return (inherits && listIn(inherits)?.map(textIn)) ?? [];
  }

  /** What each of its blocks says. */
  #own({ blocks, locals }: Instance, key: string): HclValue[] {
    return blocks.flatMap(({ attributes }) => {
      const written = attributes.get(key);
      const value = written && this.#evaluator.evaluate(written, locals);
      return value && value.data !== null ? [value] : [];
    });
  }

  /** What those that it inherits from say, and then it itself: the last, or of mappings and some lists all of it. */
  #value(instance: Instance, key: string): HclValue | undefined {
    const known = this.#found.get(instance) ?? new Map<string, HclValue | undefined>();
    this.#found.set(instance, known);
    if (known.has(key)) return known.get(key);
    known.set(key, undefined);
    const said: HclValue[] = [];
    const bases = this.#basesOf(instance).flatMap((name) => this.#instances.get(name ?? '') ?? []);
    if (bases.length > 0 && this.#chain >= longestChain)
      this.#told(
        instance.blocks[0]!.at,
        `Targets inherit from each other more than ${longestChain} times, so what they take over was not reviewed. Write it out.`,
      );
    else {
      this.#chain += 1;
      for (const base of bases) said.push(...[this.#value(base, key) ?? []].flat());
      this.#chain -= 1;
    }
    said.push(...this.#own(instance, key));
    known.set(key, said.length === 0 ? undefined : said.reduce((under, over) => laidOver(under, over, key)));
    return known.get(key);
  }

  #target(instance: Instance): BakeTarget {
    const { name, blocks } = instance;
    const { at } = blocks[0]!;
    const value = (key: string) => this.#value(instance, key);
    for (const key of [...weighty, ...weightyToo, ...weightyAsWhole]) {
      const found = value(key);
      if (found) this.#tell(found, key, name);
    }
    const path = (key: string): Setting | undefined => optional(value(key), settingByDefault);
    const items = (key: string) => (optional(value(key), listIn) ?? []) as readonly HclValue[];
    const attest = items('attest');
    const inline = value('dockerfile-inline');
    return {
      source: at.source,
      name,
      at,
      isBase: this.#bases.has(name),
      context: path('context'),
      dockerfile: path('dockerfile'),
      isInline: inline !== undefined,
      inline: inline && inlineSource(inline),
      target: path('target'),
      platforms: items('platforms').map(settingOf),
      isShipped: isNamed(value('tags')) && makesImage(value('output')),
      args: argumentsIn(value('args')),
      labels: argumentsIn(value('labels')),
      additionalContexts: argumentsIn(value('contexts')),
      cacheFrom: items('cache-from').map(settingOf),
      attest: attest.map(settingOf),
      network: optional(value('network'), settingOf),
      entitlements: items('entitlements').map(settingOf),
      extraHosts: argumentsIn(value('extra-hosts')),
      secretFiles: items('secret').flatMap((each) => secretFile(each) ?? []),
      ssh: items('ssh').flatMap((each) => sshOf(each) ?? []),
      provenance: attest.flatMap((each) => switchedBy(each, 'provenance') ?? []).at(-1),
      sbom: attest.flatMap((each) => switchedBy(each, 'sbom') ?? []).at(-1),
    };
  }

  #told(at: Location, message: string): void {
    const { start, end } = at.span;
    this.#stuck.set(`${at.source.path} ${start} ${end}`, { at, message, unsure: true });
  }

  /** Tells where a value, or one in it, is not worked out. */
  #tell(value: HclValue, key: string, name: string): void {
    const isWhole = weightyAsWhole.includes(key);
    for (const { stuck, data } of isWhole ? [value] : withInner(value)) {
      if (!stuck || (data !== undefined && !(data instanceof Map))) continue;
      this.#told(
        stuck.at,
        `\`${key}\` of \`${name}\` is worked out by ${stuck.why}, which is not followed, so it was not reviewed. Write out what it comes to.`,
      );
    }
  }
}

/** A name that stands for itself. */
function wordOf(expression: Expression): string {
  return expression.kind === 'name' ? expression.name : (writtenText(expression) ?? '');
}

function optional<T>(value: HclValue | undefined, read: (value: HclValue) => T): T | undefined {
  return value && read(value);
}

function withInner(value: HclValue): HclValue[] {
  const inner = listIn(value) ?? [...(mapIn(value)?.values() ?? [])].map((each) => each.value);
  return [value, ...inner.flatMap((each) => withInner(each))];
}

/** One that is null says nothing. */
function argumentsIn(value: HclValue | undefined): BakeArgument[] {
  const map: HclMap | undefined = value && mapIn(value);
  return [...(map ?? [])].flatMap(([name, each]) => {
    if (each.value.data === null) return [];
    return [{ name, nameAt: each.nameAt, at: each.at, value: settingOf(each.value) }];
  });
}

/** Whether tags are given, be it that only bake works them out. */
function isNamed(tags: HclValue | undefined): boolean {
  return tags !== undefined && listIn(tags)?.length !== 0;
}

/** Where an output is not known, it is an image. */
function makesImage(output: HclValue | undefined): boolean {
  const kinds = output && listIn(output)?.map((each) => typeOf(each));
  return !kinds || kinds.length === 0 || kinds.some((kind) => ['image', 'registry', 'docker', 'oci'].includes(kind));
}
