import { isTrialPath } from '../../known/path-roles.ts';
import type { Application } from '../../model/compose/application.ts';
import { readEnvFile } from '../../model/compose/env-files.ts';
import { hasContainers } from '../../model/compose/published-ports.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { neededFor } from '../../model/dockerfile/needed-stages.ts';
import type { Project, Service } from '../../model/project.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';

/**
 * Whether a service starts with the application that it is of, and that is one that people run: no profile waits to be
 * asked for, there is more than no container of it, and none of its files is an example.
 */
export function isStarted(service: Service): boolean {
  const { application, profiles } = service;
  if (application.sources.some(({ path }) => isTrialPath(path)) || !hasContainers(service)) return false;
  const asked = profilesAsked(application);
  return (
    profiles.length === 0 || profiles.some(({ value }) => value === undefined || asked.has(value)) || asked.has('*')
  );
}

/** The profiles that the `.env` beside the compose file asks for. */
const profilesAsked = once(({ environmentFile }: Application): ReadonlySet<string> => {
  const entries = environmentFile ? readEnvFile(environmentFile) : [];
  const value = entries.findLast(({ name }) => name === 'COMPOSE_PROFILES')?.value?.value ?? '';
  return new Set(value.split(',').map((each) => each.trim()));
});

/**
 * The stages that are built in earnest, and those that these need: of each file what is published and what services build
 * that start, else the last one.
 */
export const stagesInUse = once((images: Project['images']): ReadonlySet<Stage> => {
  const byFile = groupBy(images, ({ stage }) => stage.file);
  return neededFor(
    [...byFile].flatMap(([{ stages }, own]) => {
      const known = own.filter(({ published, usedBy }) => published || usedBy.some(isStarted));
      return known.length > 0 ? known.map(({ stage }) => stage) : stages.slice(-1);
    }),
  );
});
