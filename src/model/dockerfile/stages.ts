import { knownBase, knownOfAnyTag } from '../../known/base-images.ts';
import { parseReference } from '../../known/image-reference.ts';
import { surelyKnown } from '../../known/published-image.ts';
import { compareLocations, textAt } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import { readingAgain, type WorkBudget } from '../../work-budget.ts';
import {
  defaultShell,
  environmentOf,
  isOpen,
  mayHaveDrives,
  ofTrigger,
  searchPathOf,
  shellOf,
  triggersOf,
  workdirOf,
} from './base-defaults.ts';
import { type BuildInputs, platformArgs } from './build-inputs.ts';
import { type BuildVariable, BuildVariables, comesOutEmpty, type VariableScope } from './build-variables.ts';
import { refusal } from './buildkit-refusal.ts';
import { namedOrigins } from './copy-origins.ts';
import { dispatchRefusals } from './dispatch-refusal.ts';
import type {
  BuildRefusal,
  Dockerfile,
  FromInstruction,
  Instruction,
  Layer,
  Origin,
  Pair,
  Stage,
  StageBase,
} from './instruction.ts';
import { parse } from './instruction-arguments.ts';
import { readFrom, unset } from './read-from.ts';
import { type InForce, type InstructionText, readInstruction } from './read-instruction.ts';
import { StageLinks } from './stage-links.ts';
import { absolute } from './workdir.ts';

/** A stage while its instructions are read. */
interface Building {
  readonly stage: Stage;
  readonly layers: Layer[];
  readonly declarations: Layer[];
  readonly refused: BuildRefusal[];
  readonly variables: BuildVariables;
  /** Those of ENV alone, which the image keeps. */
  readonly kept: BuildVariables;
  /** The names of kept variables that an ARG has covered since. */
  readonly covered: Set<string>;
  /** Instructions that run in the stages built from this one. */
  readonly triggers: InstructionText[];
  /** Whether paths may begin with a drive, as on Windows. */
  readonly drives: boolean;
  user: Setting | undefined;
  workdir: Setting | undefined;
  shell: readonly string[];
}

/**
 * Reads a file's instructions one after the other, each with the variables, the user, the shell and the working directory
 * that are in force where it stands, and puts the stages together.
 */
export class Stages {
  readonly stages: Stage[] = [];
  readonly #file: Dockerfile;
  readonly #escape: string;
  readonly #given: BuildInputs;
  readonly #budget: WorkBudget;
  readonly #globals = new BuildVariables(undefined, false);
  /** The stages that are complete, by name; of two with one name the later one. */
  readonly #named = new Map<string, Building>();
  readonly #links: StageLinks;
  readonly #refused: BuildRefusal[] = [];
  #current: Building | undefined;

  /**
   * @param all everything that will be added.
   * @param budget counts triggers that run, and the characters that variables bring in
   */
  constructor(file: Dockerfile, mark: string, given: BuildInputs, all: readonly InstructionText[], budget: WorkBudget) {
    const froms = all.flatMap(({ parsed }) => (parsed.keyword === 'FROM' ? [parsed] : []));
    this.#links = new StageLinks(froms);
    this.#file = file;
    this.#escape = mark;
    this.#given = given;
    this.#budget = budget;
    const unknown = { value: undefined, at: file.source.at(0, 0) };
    for (const name of platformArgs) this.#globals.set(name, { setting: unknown, optional: false });
  }

  add(written: InstructionText): Instruction {
    if (written.parsed.keyword === 'FROM') return this.#begin(written);
    const current = this.#current;
    const instruction = readInstruction(written, this.#inForce(current));
    if (current) {
      this.#check(instruction, current, false);
      this.#apply(instruction, current, written);
    } else if (instruction.keyword === 'ARG') this.#declare(instruction.pairs, this.#globals, this.#declaredGlobally);
    return instruction;
  }

  /** What BuildKit refuses whatever is built of the file; to be asked when all is added. */
  refusals(): BuildRefusal[] {
    const circle = this.#links.circle();
    return [...this.#refused, ...(circle ? [circle] : [])].sort((a, b) => compareLocations(a.at, b.at));
  }

  #check(instruction: Instruction, { stage: by, refused, workdir }: Building, triggered: boolean): void {
    // The builder stops at an instruction's first mistake.
    const [mistake] = dispatchRefusals(instruction, workdir?.value);
    if (mistake) refused.push(ofTrigger(mistake));
    for (const { name, byIndex } of namedOrigins(instruction)) {
      const fault = this.#links.take({ by, name, byIndex, triggered });
      if (fault) (fault.whenBuilt ? refused : this.#refused).push(fault);
    }
  }

  #begin(written: InstructionText): FromInstruction {
    const before = this.#current;
    if (before?.stage.name) this.#named.set(before.stage.name, before);
    const { from, faults } = readFrom(written, this.#inForce(undefined), {
      isStage: (stage) => this.#named.has(stage),
      isGiven: (name) => this.#given.args.has(name),
    });
    const parent = this.#parent(from.image);
    const base = parent ? ({ kind: 'stage', stage: parent.stage } as const) : this.#external(from.image, from.platform);
    this.#refused.push(...faults);
    const [layers, declarations, refused]: [Layer[], Layer[], BuildRefusal[]] = [[], [], []];
    const index = this.stages.length;
    const read: Stage = { file: this.#file, index, from, name: from.name, base, layers, declarations, refused };
    const stage = Object.assign(this.#links.stages[index]!, read);
    const current: Building = {
      stage,
      layers,
      declarations,
      refused,
      variables: new BuildVariables(
        parent?.variables.snapshot(),
        parent ? parent.variables.snapshot().open : isOpen(base),
      ),
      kept: new BuildVariables(parent?.kept.snapshot(), false),
      covered: new Set(),
      triggers: [],
      drives: parent?.drives ?? mayHaveDrives(base),
      user: parent?.user,
      workdir: parent?.workdir ?? workdirOf(base, from.image.at),
      shell: parent?.shell ?? shellOf(base),
    };
    // The image's variables are put in force once more, over the ARGs of the stage that it comes from.
    for (const name of parent?.covered ?? []) current.variables.set(name, parent!.kept.snapshot().lookup(name)!);
    if (!parent) {
      current.variables.set('PATH', { setting: searchPathOf(base, from.image.at), optional: false });
      for (const [name, setting] of environmentOf(base, from.image.at)) this.#keep(name, setting, current);
    }
    this.stages.push(stage);
    this.#current = current;
    for (const written of parent?.triggers ?? triggersOf(base, from.image.at)) {
      const { start, end } = written.at.span;
      this.#budget.spend(readingAgain(1, end - start), 'its stages run too many ONBUILD instructions of others');
      this.#trigger(this.#parsedAgain(written), current);
    }
    return from;
  }

  /** ENV: what a variable is to the build, and to what is built on it. */
  #keep(name: string, setting: Setting, { variables, kept, covered }: Building): void {
    variables.set(name, { setting, optional: false });
    kept.set(name, { setting, optional: false });
    covered.delete(name);
  }

  #trigger(written: InstructionText, current: Building): void {
    const { error, text } = written.parsed;
    const refused = error === undefined ? refusal(written.parsed) : { at: written.at, message: error };
    if (refused) current.refused.push(ofTrigger(text.text ? refused : { ...refused, at: written.at }));
    const trigger = readInstruction(written, this.#inForce(current));
    if (!refused) this.#check(trigger, current, true);
    this.#apply(trigger, current, written);
  }

  /** A trigger is parsed once more where it runs, as a file without directives: with a backslash as escape character. */
  #parsedAgain(trigger: InstructionText): InstructionText {
    const { text, head } = trigger.parsed;
    if (this.#escape === '\\') return trigger;
    // A lone backslash at the end would continue the line.
    const end = text.text.length - (text.text.endsWith('\\') && !text.text.endsWith('\\\\') ? 1 : 0);
    return { ...trigger, parsed: parse(text, '\\', head.keyword.start, end) };
  }

  /** FROM takes the names of stages as they are written, and numbers for images. */
  #parent({ value }: Setting): Building | undefined {
    if (value === undefined || this.#given.contexts.has(value)) return undefined;
    // BuildKit refuses capitals here, the builder before it did not mind them.
    return this.#named.get(value) ?? this.#named.get(value.toLowerCase());
  }

  #origin(name: Setting, byIndex: boolean): Origin {
    const { value } = name;
    if (value === undefined) return { kind: 'unknown' };
    const isNumber = byIndex && /^[+-]?\d+$/.test(value);
    const stage = isNumber || !this.#given.contexts.has(value) ? this.#links.find(value, byIndex) : undefined;
    if (!stage && !isNumber) return this.#external(name, undefined);
    // BuildKit refuses a stage that takes from itself.
    return stage && stage !== this.#current?.stage ? { kind: 'stage', stage } : { kind: 'unknown' };
  }

  /** What comes from elsewhere under a name, unless whoever builds says that it stands for something else. */
  #external(name: Setting, platform: Setting | undefined): Exclude<StageBase, { kind: 'stage' }> {
    const { value } = name;
    if (value === undefined) return { kind: 'unknown', known: knownOfAnyTag(name) };
    if (value === 'scratch') return { kind: 'scratch' };
    const given = this.#given.contexts.get(value);
    const image = given ? /^docker-image:\/\/(.+)$/.exec(given.value ?? '')?.[1] : value;
    const reference = image === undefined ? undefined : parseReference(image);
    if (!reference) return given ? { kind: 'unknown', context: value } : { kind: 'unknown' };
    // The variables of BuildKit name the platform that is built for, or that of the machine.
    const named = platform?.value ?? this.#given.platform;
    const published = this.#given.published({ reference, platform: named });
    const known = surelyKnown(published, knownBase(reference, platform?.value));
    return { kind: 'image', reference, platform: named, known, published };
  }

  #inForce(current: Building | undefined): InForce {
    return {
      scope: (current?.variables ?? this.#globals).snapshot(),
      escape: this.#escape,
      budget: this.#budget,
      refuse: (fault) => (current?.refused ?? this.#refused).push(fault),
      given: (name) => this.#given.args.has(name),
      shell: current?.shell ?? defaultShell,
      origin: (name, byIndex) => this.#origin(name, byIndex),
      declared: current ? this.#declaredInStage : this.#declaredGlobally,
    };
  }

  readonly #declaredGlobally = (pair: Pair, scope: VariableScope): BuildVariable | undefined => {
    const setting = this.#given.args.get(pair.name) ?? pair.value;
    if (setting) return { setting, optional: false, blank: comesOutEmpty(setting, scope) };
    return scope.lookup(pair.name) ? undefined : unset(pair.at);
  };

  readonly #declaredInStage = (pair: Pair, scope: VariableScope): BuildVariable | undefined => {
    const setting = this.#given.args.get(pair.name) ?? pair.value;
    if (setting) return { setting, optional: false, blank: comesOutEmpty(setting, scope) };
    const global = this.#globals.snapshot().lookup(pair.name);
    // One without a value does not exist in a stage.
    if (!global || global.optional) return scope.lookup(pair.name) ? undefined : unset(pair.at);
    if (!platformArgs.includes(pair.name) || global.setting.value !== undefined) return global;
    return { ...unset(pair.at), optional: false };
  };

  #declare(pairs: readonly Pair[], variables: BuildVariables, declared: InForce['declared']): void {
    for (const pair of pairs) {
      const entry = declared(pair, variables.snapshot());
      if (entry) variables.set(pair.name, entry);
    }
  }

  #apply(instruction: Instruction, current: Building, written: InstructionText): void {
    const environment = current.variables.snapshot();
    switch (instruction.keyword) {
      case 'ARG':
        this.#declare(instruction.pairs, current.variables, this.#declaredInStage);
        for (const { name } of instruction.pairs) if (current.kept.snapshot().lookup(name)) current.covered.add(name);
        break;
      case 'FROM':
      case 'UNKNOWN':
        return;
      case 'ENV':
        for (const { name, value: setting } of instruction.pairs) if (setting) this.#keep(name, setting, current);
        break;
      case 'USER':
        if (textAt(instruction.user.at)) current.user = instruction.user;
        break;
      case 'WORKDIR':
        current.workdir = absolute(instruction.path, current.workdir, current.drives);
        break;
      case 'SHELL':
        if (instruction.run.form === 'exec') current.shell = instruction.run.words.map(({ value }) => value ?? '');
        break;
      case 'ONBUILD': {
        const { trigger } = written.parsed;
        if (trigger)
          current.triggers.push({ ...written, parsed: trigger, at: (instruction.trigger ?? instruction).at });
        break;
      }
      default:
        break;
    }
    const { stage, user, workdir, shell } = current;
    const onbuild = instruction.keyword === 'ONBUILD' && instruction.trigger ? instruction : undefined;
    const own = instruction.keyword === 'ARG' ? current.declarations : current.layers;
    own.push({ instruction: onbuild?.trigger ?? instruction, onbuild, stage, user, environment, workdir, shell });
  }
}
