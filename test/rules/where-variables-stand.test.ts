/** A variable of a service means the same to every rule, wherever the service gets it from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { rules } from '../../src/rules/index.ts';
import { review, type Texts } from '../trust/pipeline.ts';
import { readMarks } from './example.ts';
import { examplesOf } from './rule-examples.ts';

type Variables = Readonly<Record<string, string>>;
type Files = Record<string, string>;

/** Ways to give a service its variables: what the service says, undefined where it cannot; what lies beside it is written. */
const carriers: Readonly<
  Record<string, (variables: Variables, files: Files, service: string) => Record<string, unknown> | undefined>
> = {
  'a mapping': (variables) => ({ environment: variables }),
  'a list': (variables) => ({ environment: Object.entries(variables).map((each) => each.join('=')) }),
  'a file': (variables, files, service) => {
    files[`${service}.env`] = written(variables);
    return { env_file: `${service}.env` };
  },
  'a file that need not be there': (variables, files, service) => {
    files[`deploy/${service}.env`] = `# generated\n\n${written(variables, 'export ')}`;
    return { env_file: [{ path: `./deploy/${service}.env`, required: false }] };
  },
  'the last of two files': (variables, files, service) => {
    files[`${service}-first.env`] = Object.keys(variables).map((name) => `${name}=first\n`).join(''); // biome-ignore format: one row
    files[`${service}-last.env`] = written(variables);
    return { env_file: [`${service}-first.env`, `${service}-last.env`] };
  },
  'the project, by name': (variables, files) => {
    // The services of a project share it.
    if (Object.keys(variables).some((name) => files['.env']?.includes(`${name}=`))) return undefined;
    files['.env'] = `${files['.env'] ?? ''}${written(variables)}`;
    return { environment: Object.keys(variables) };
  },
};

function written(variables: Variables, prefix = ''): string {
  return Object.entries(variables)
    .map(([name, value]) => `${prefix}${name}=${value}\n`)
    .join('');
}

/** What a file of variables holds as it is written. */
const plain = /^[\w./:,@%+=*-]*$/;

/** The one compose file of an example with the service that sets plain variables, and them. */
function given(files: Texts) {
  const paths = Object.keys(files).filter((path) => /(?:^|\/)(?:docker-)?compose\.ya?ml$/.test(path));
  if (paths.length !== 1 || paths[0]!.includes('/')) return undefined;
  const document = parseDocument(files[paths[0]!]!, { merge: true });
  const services = document.get('services');
  if (document.errors.length > 0 || !isMap(services) || /[&*]\w|extends|env_file/.test(files[paths[0]!]!))
    return undefined;
  const settings = services.items.flatMap(({ key, value }) => {
    const environment = isMap(value) ? value.get('environment') : undefined;
    if (!isScalar(key) || !isMap(value) || (!isMap(environment) && !isSeq(environment))) return [];
    const entries: [string, unknown][] = isMap(environment)
      ? Object.entries(environment.toJSON() as object)
      : (environment.toJSON() as unknown[]).map((each) => {
          const [name = '', ...rest] = String(each).split('=');
          return [name, rest.length > 0 ? rest.join('=') : null];
        });
    return [{ service: String(key.value), entries }];
  });
  const values = settings.flatMap(({ entries }) => entries.map(([, value]) => value));
  if (settings.length === 0 || !values.every((value) => value !== null && plain.test(String(value)))) return undefined;
  return { path: paths[0]!, document, settings };
}

test('every rule says the same of the variables of its examples, wherever they are written', async () => {
  const failed: string[] = [];
  let variations = 0;
  for (const rule of rules) {
    if (rule.group === 'secrets' || !rule.targets.includes('compose')) continue;
    for (const { title, files } of examplesOf(rule)) {
      const texts = Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, readMarks(path, text).source.text]),
      );
      const found = given(texts);
      if (!found) continue;
      const told = new Map<string, string[]>();
      for (const [carrier, carry] of Object.entries(carriers)) {
        let isWhole = true;
        const after: Files = { ...texts };
        const content = found.document.toJSON() as { services: Record<string, Record<string, unknown>> };
        for (const { service, entries } of found.settings) {
          const { environment: _, ...rest } = content.services[service]!;
          const variables = Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
          const said = carry(variables, after, service);
          content.services[service] = { ...rest, ...said };
          isWhole &&= said !== undefined;
        }
        if (!isWhole) continue;
        after[found.path] = stringify(content);
        const { findings } = await review({ after });
        const own = findings.filter((each) => each.rule === rule);
        told.set(carrier, own.map(({ severity, service }) => `${service} ${severity}`).sort());
        variations++;
      }
      const [first, ...others] = [...told];
      for (const [carrier, said] of others)
        if (JSON.stringify(said) !== JSON.stringify(first![1]))
          failed.push(
            `${rule.id}, "${title}", by ${carrier}: ${said.join() || 'nothing'}; by ${first![0]}: ${first![1].join() || 'nothing'}`,
          );
    }
  }
  assert.deepEqual(failed, []);
  assert.ok(variations >= 500, `${variations} variations`);
});
