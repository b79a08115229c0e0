import { once } from '../../text/once.ts';
import type { ComposeService, EnvFile, EnvironmentEntry } from './service.ts';

/** A variable that a container is given, and the file that it comes from unless the service sets it itself. */
export interface GivenEntry extends EnvironmentEntry {
  readonly file?: EnvFile;
}

/** Whether all the services that run an image set a variable themselves, so that the image's own value does not matter. */
export function isSetByAll(services: readonly ComposeService[], name: string): boolean {
  return services.length > 0 && services.every((each) => effectiveEntries(each).some((entry) => entry.name === name));
}

/** All that a container is given: what the service sets wins over its files, of which the last wins. */
export const effectiveEntries = once(({ environment, envFile }: ComposeService): readonly GivenEntry[] => {
  if (envFile.length === 0) return environment;
  const given = new Map<string, GivenEntry>();
  for (const file of envFile) {
    // The place where a file is given to the service is where it pulls in what the file says.
    for (const entry of file.entries) given.set(entry.name, { ...entry, via: [file.path.at], file });
  }
  for (const entry of environment) given.set(entry.name, entry);
  return [...given.values()];
});
