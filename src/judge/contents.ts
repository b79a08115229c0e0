/** Whether there is anything in a subject that a rule reads, by what the rule declares. It is asked of each rule and subject, so that it goes by loops and sets. */
import { powershell } from '../facts/downloads/powershell-statements.ts';
import { recordOf } from '../known/programs/records.ts';

import { layerText } from '../model/dockerfile/layer-text.ts';
import { scriptsOf } from '../model/dockerfile/written-scripts.ts';
import { type AnyUse, imagesOfService, imagesOfStage, isKnownUse } from '../model/named-images.ts';
import type { Image, Layer, Project, Service } from '../model/project.ts';
import type { RuleReads } from '../rule.ts';
import { once } from '../text/once.ts';

/** What there is in a subject. */
export interface Contents {
  has(reads: RuleReads): boolean;
}

/** What there is in a layer, or in all layers of an image. */
export class LayerContents implements Contents {
  readonly #layers: readonly Layer[];
  readonly #isPublished: boolean;
  /** Whether one of them may say or do more than its own text shows. */
  readonly #isUnseen: boolean;
  #text: string | undefined;
  #isRewritten: boolean | undefined;

  private constructor(layers: readonly Layer[], project: Project, isPublished: boolean) {
    this.#layers = layers;
    this.#isPublished = isPublished;
    this.#isUnseen = layers.some((layer) => copiesMore(layer, project) || knownOfPrograms(layer) === 'anything');
  }

  static of(layer: Layer, project: Project): LayerContents {
    return new LayerContents([layer], project, false);
  }

  static ofImage({ stage, inherited, layers, startScripts }: Image, project: Project): LayerContents {
    const wasAsked = project.signatures.size > 0 || imagesOfStage(stage, project).some(isPublished);
    const all = [...inherited, ...stage.declarations, ...layers, ...startScripts];
    return new LayerContents(all, project, wasAsked);
  }

  has({ flags, programs, words, registry }: RuleReads): boolean {
    if (this.#isUnseen || (registry && this.#isPublished)) return true;
    if ((flags && this.#isGiven(flags)) || (programs && this.#runs(programs))) return true;
    if (!words) return false;
    this.#text ??= this.#layers.map(layerText).join('\n');
    this.#isRewritten ??= rewriting.test(this.#text);
    return this.#isRewritten || words.test(this.#text);
  }

  #isGiven(flags: readonly string[]): boolean {
    for (const { instruction } of this.#layers)
      for (const { name } of instruction.flags) if (flags.includes(name)) return true;
    return false;
  }

  #runs(programs: readonly string[]): boolean {
    for (const layer of this.#layers) {
      const known = knownOfPrograms(layer);
      for (const column of programs) if (known === 'anything' || known.has(column)) return true;
    }
    return false;
  }
}

/** The settings that a service makes, and whether somebody was asked about the image that it pulls. */
export class ServiceContents implements Contents {
  readonly #service: Service;
  readonly #project: Project;

  constructor(service: Service, project: Project) {
    this.#service = service;
    this.#project = project;
  }

  has({ fields = [], registry }: RuleReads): boolean {
    for (const field of fields) {
      const value = this.#service[field];
      if (Array.isArray(value) ? value.length > 0 : value !== undefined) return true;
    }
    if (!registry) return false;
    const { signatures } = this.#project;
    return signatures.size > 0 || imagesOfService(this.#service, this.#project).some(isPublished);
  }
}

function isPublished(use: AnyUse): boolean {
  return isKnownUse(use) && use.published !== undefined;
}

/** What makes another text of one: escapes, formats and encodings, as `knownOutput` reads them. */
const rewriting = /\\[xuU0-7]|\b(?:printf|base(?:32|64)|basenc|xxd|rev|openssl)\b/;

/** Whether a layer copies files of the repository, which may say anything. */
function copiesMore({ instruction, stage: { file } }: Layer, { copied, copiedWithin }: Project): boolean {
  const isCopy = instruction.keyword === 'COPY' || instruction.keyword === 'ADD';
  return isCopy && ((copied.get(file)?.size ?? 0) > 0 || copiedWithin.has(instruction));
}

/** The columns of all records of the programs that a layer runs; anything where it is not read as commands of a POSIX shell. */
const knownOfPrograms = once((layer: Layer): ReadonlySet<string> | 'anything' => {
  const { instruction } = layer;
  const run = 'run' in instruction ? instruction.run : undefined;
  if (run?.form === 'shell' && run.script.commands.length === 0) return 'anything';
  const columns = new Set<string>();
  for (const { commands } of scriptsOf(layer)) {
    for (const { name } of commands) {
      const record = recordOf(name);
      if (record.shell === 'other' || powershell.test(name ?? '')) return 'anything';
      for (const column in record) columns.add(column);
    }
  }
  return columns;
});
