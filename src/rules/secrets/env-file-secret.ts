import { wordsAround, wordsBeside, wordsOfServices } from '../../facts/accounts/guessable-words.ts';
import { publishedProducts } from '../../facts/network/published-products.ts';
import { isForDevelopers, isForTests } from '../../facts/roles/named-roles.ts';
import { credentialsAmong } from '../../facts/secrets/env-file-credentials.ts';
import { heldInGiven } from '../../facts/secrets/given-credentials.ts';
import { noNames } from '../../known/credential-names.ts';
import { readEnvFile } from '../../model/compose/env-files.ts';
import type { GivenFile } from '../../model/files/given-files.ts';
import type { Project, Service } from '../../model/project.ts';
import { type Rule, say } from '../../rule.ts';
import { once } from '../../text/once.ts';
import { givenKeystore, heldByEnvFile, heldByGiven } from '../given-wording.ts';

export default {
  id: 'env-file-secret',
  title: 'A file with credentials is committed',
  group: 'secrets',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever can read the repository can read them, and deleting the file later does not remove them from the history.',
  fix: 'Commit a template with empty values (`.env.example`), add the file itself to `.gitignore`, and replace whatever was ever real.',
  also: ['OWASP 12'],
  reads: { fields: ['envFile'] },
  *service(service, { project, policy: { secrets } }) {
    for (const file of service.envFile) {
      const secret = credentialsAmong(file.entries, project.services, secrets);
      if (secret.length === 0 || file.repositoryPath === undefined) continue;
      if (firstReaders(project.services).get(file.repositoryPath) !== service) continue;
      const known = new Set([...wordsAround(service, secrets), ...wordsBeside(file.entries, noNames)]);
      yield {
        from: file.path,
        ...heldByEnvFile(file.repositoryPath, secret, known, project),
        notes: secret.map((each) => ({ at: each.nameAt, message: say`${each.name} is set here.` })),
      };
    }
  },
  *application(application, { project, policy: { secrets } }) {
    const { environmentFile } = application;
    const given = project.given.get(application) ?? [];
    const services = project.services.filter((service) => service.application === application);
    for (const file of given) yield* heldByGiven(file, project, secrets, namesBeside(file, given, services));
    for (const keystore of project.keystores.get(application) ?? []) yield givenKeystore(keystore);
    // What a service reads is reported there, also one of other compose files beside it.
    if (!environmentFile || firstReaders(project.services).has(environmentFile.path)) return;
    const entries = readEnvFile(environmentFile);
    const known = new Set([...wordsOfServices(application), ...wordsBeside(entries, noNames)]);
    for (const entry of credentialsAmong(entries, project.services, secrets))
      yield { at: entry.nameAt, key: entry.name, ...heldByEnvFile(environmentFile.path, [entry], known, project) };
  },
} satisfies Rule;

/** What other files hold that are secrets and no credentials, an account or a database; nothing where somebody else reaches a store. */
function namesBeside(file: GivenFile, given: readonly GivenFile[], services: readonly Service[]): readonly string[] {
  if (services.some((service) => publishedProducts(service).length > 0)) return [];
  const others = given.filter((each) => each.secret !== undefined && each !== file && heldInGiven(each).length === 0);
  return others.map(({ source }) => source.text.trim());
}

/** A file that several services read, of one set of compose files or of many, is reported at the first that ships, or the first. */
const firstReaders = once((services: Project['services']): ReadonlyMap<string | undefined, Service> => {
  const isTrial = (service: Service) => isForDevelopers(service) || isForTests(service);
  const ordered = [...services.filter((each) => !isTrial(each)), ...services.filter(isTrial)];
  const reading = ordered.flatMap((service) => service.envFile.map(({ repositoryPath: path }) => ({ path, service })));
  return new Map(reading.reverse().map(({ path, service }) => [path, service]));
});
