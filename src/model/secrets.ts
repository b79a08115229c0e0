import type { Location, Source } from '../source.ts';
import { isCredentialName, isCredentialValue } from './credentials.ts';
import type { Layer, Project } from './project.ts';
import type { Setting } from './setting.ts';
import { tokensIn } from './tokens.ts';

/** What must not leave the process. */
export interface Secrets {
  /** Hidden wherever they appear, longest first. */
  readonly values: readonly string[];
  /** Where secrets are written. Hidden there even where the value is a word that other things are called by, such as `postgres`. */
  readonly places: readonly Location[];
}

/** The credentials written in a set of files: known tokens, and the values of whatever is named like a credential. */
export function secretsOf(sources: readonly Source[], projects: readonly Project[]): Secrets {
  const values = new Set<string>();
  const places: Location[] = [];
  const names = new Set(projects.flatMap(publicNames));
  const hide = (value: string, at: Location) => {
    places.push(at);
    if (!names.has(value)) values.add(value);
  };
  for (const source of sources) for (const { value, at } of tokensIn(source)) hide(value, at);
  for (const project of projects) {
    for (const { name, value } of settings(project)) {
      if (!value || !isCredentialName(name)) continue;
      for (const part of [value, ...(value.variables ?? []).flatMap(({ fallback }) => fallback ?? [])]) {
        if (part.value !== undefined && isCredentialValue(part.value)) hide(part.value, part.at);
      }
    }
  }
  return { values: [...values].sort((a, b) => b.length - a.length), places };
}

function* settings(project: Project): Iterable<{ name: string; value: Setting | undefined }> {
  for (const { stages } of project.dockerfiles) {
    for (const { layers } of stages) for (const layer of layers) yield* assigned(layer);
  }
  for (const { environment, labels, build } of project.services) {
    yield* environment;
    yield* labels;
    yield* build?.args ?? [];
  }
}

function assigned({ instruction }: Layer): readonly { name: string; value: Setting | undefined }[] {
  return 'pairs' in instruction ? instruction.pairs : [];
}

/** What people call images, services, stages and users: a credential with such a value is no use to hide everywhere. */
function publicNames({ images, services }: Project): string[] {
  const references = [
    ...images.flatMap(({ base }) => (base.kind === 'image' ? [base.reference] : [])),
    ...services.flatMap(({ runs }) => (runs.kind === 'pulled' ? [runs.reference] : [])),
  ];
  return [
    ...references.flatMap(({ repository, registry, tag }) => [...repository.split('/'), registry, tag ?? '']),
    ...services.flatMap(({ name, user }) => [name, user?.value ?? '']),
    ...images.flatMap(({ stage, user }) => [stage.name ?? '', user?.setting.value ?? '']),
  ].filter(Boolean);
}
