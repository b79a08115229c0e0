import { isReference } from '../../known/image-reference.ts';
import { type Location, textAt } from '../../source.ts';
import { addTo } from '../../text/group-by.ts';
import type { Setting } from '../../text/setting.ts';
import { shown } from './buildkit-refusal.ts';
import { declaredStageName } from './from-words.ts';
import type { BuildRefusal, Stage } from './instruction.ts';
import { lowerCase, type Parsed } from './instruction-arguments.ts';

/** Why files cannot be taken from where an instruction says, and whether BuildKit says so only when it builds the stage. */
export interface LinkRefusal extends BuildRefusal {
  readonly whenBuilt: boolean;
}

/** Where an instruction takes files from, by a name or, in `COPY --from`, by a number. */
export interface Taken {
  readonly by: Stage;
  readonly name: Setting;
  readonly byIndex: boolean;
  /** Whether it is a trigger of another stage that runs in this one. */
  readonly triggered: boolean;
}

/** The stages of a file by name and number, and which of them take files from which (convert.go of BuildKit's dockerfile2llb). */
export class StageLinks {
  /** Those that are still to come are filled in when they are read: files may be copied from them too. */
  readonly stages: readonly Stage[];
  /** Of two with one name the later one. */
  readonly #byName: ReadonlyMap<string, Stage>;
  readonly #order: ReadonlyMap<Stage, number>;
  readonly #links = new Map<Stage, { to: Stage; at: Location }[]>();
  /** Images that files are taken from: BuildKit numbers them after the stages. */
  #images = 0;

  constructor(froms: readonly Parsed[]) {
    this.stages = froms.map(() => ({}) as Stage);
    this.#order = new Map(this.stages.map((stage, i) => [stage, i]));
    this.#byName = new Map(
      froms.flatMap((from, i) => {
        const name = declaredStageName(from);
        return name === undefined ? [] : [[name, this.stages[i]!] as const];
      }),
    );
  }

  find(name: string, byIndex: boolean): Stage | undefined {
    return byIndex && isIndex(name) ? this.stages[Number(name)] : this.#byName.get(lowerCase(name));
  }

  /** Notes where an instruction takes files from; what BuildKit has against that. */
  take(taken: Taken): LinkRefusal | undefined {
    const { by, byIndex, triggered } = taken;
    const { at } = taken.name;
    const name = taken.name.value ?? textAt(at);
    const refused = (message: string, whenBuilt = triggered) => ({ at, message, whenBuilt });
    if (name === '') return undefined;
    if (name.includes('$')) return refused('The builder fills in no variables here.');
    const stage = this.find(name, byIndex);
    if (stage) {
      if (!triggered) addTo(this.#links, by, { to: stage, at });
      const later = this.#order.get(stage)! > this.#order.get(by)!;
      return later ? refused('This stage comes later in the file.', true) : undefined;
    }
    if (byIndex && isIndex(name)) {
      const index = Number(name);
      return index >= 0 && index < this.stages.length + this.#images
        ? undefined
        : refused(`There is no stage with the number ${shown(name)}.`);
    }
    this.#images++;
    return name === 'scratch' || isReference(name) ? undefined : refused(noReference(name));
  }

  /** A place where stages take files from each other in a circle, or one from itself; being built upon is no part of it. */
  circle(): BuildRefusal | undefined {
    const done = new Set<Stage>();
    for (const start of this.#links.keys()) {
      if (done.has(start)) continue;
      // Not by recursion: stages may take from each other by the thousand.
      const path = [{ stage: start, next: 0 }];
      const open = new Set([start]);
      for (let last = path.at(-1); last; last = path.at(-1)) {
        const link = this.#links.get(last.stage)?.[last.next++];
        if (!link) {
          open.delete(last.stage);
          done.add(last.stage);
          path.pop();
        } else if (open.has(link.to)) {
          const message = 'Stages cannot take files from each other in a circle, or from themselves.';
          return { at: link.at, message };
        } else if (!done.has(link.to)) {
          open.add(link.to);
          path.push({ stage: link.to, next: 0 });
        }
      }
    }
    return undefined;
  }
}

/** Why a text is not taken for an image's name. */
export function noReference(name: string): string {
  const hint = isReference(name.toLowerCase()) ? ' It must be in lower case.' : '';
  return `${shown(name)} is not the name of an image.${hint}`;
}

function isIndex(name: string): boolean {
  return /^[+-]?\d+$/.test(name);
}
