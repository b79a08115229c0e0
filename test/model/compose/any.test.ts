import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isComposePath } from '../../../src/known/compose-file-names.ts';
import { readApplications } from '../../../src/model/compose/read-applications.ts';
import { readYaml } from '../../../src/model/yaml/read-yaml.ts';
import { type Location, outermost, Source } from '../../../src/source.ts';
import { edited, filesOf } from '../reading.ts';
import { generated } from './generated.ts';

/** Every place in a model, with the names on the way to it. */
function* places(value: unknown, way = '', seen = new Set<unknown>()): Iterable<[string, Location]> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  if (value instanceof Source) return;
  const { source, span } = value as Partial<Location>;
  if (source instanceof Source && span) {
    yield [way, value as Location];
    return;
  }
  seen.add(value);
  if (value instanceof Map) for (const [name, each] of value) yield* places(each, `${way}.${name}`, seen);
  else for (const [name, each] of Object.entries(value)) yield* places(each, `${way}.${name}`, seen);
}

function checkPlaces(texts: Record<string, string>): void {
  const { applications } = readApplications(filesOf(texts, Object.keys(texts).filter(isComposePath)));
  for (const [way, at] of places(applications)) {
    for (const { source, span } of [at, outermost(at)]) {
      assert.ok(
        span.start >= 0 && span.start <= span.end && span.end <= source.text.length,
        `${way} ${span.start}..${span.end} of ${source.text.length}`,
      );
    }
  }
}

const key = fc.constantFrom(
  'image',
  'build',
  'volumes',
  'ports',
  'environment',
  'command',
  'extends',
  'deploy',
  'privileged',
  'env_file',
  'tmpfs',
  'devices',
  'networks',
  'secrets',
  'healthcheck',
  'ulimits',
  'labels',
  'x-a',
  'user',
  'gpus',
  'depends_on',
  'volumes_from',
  'context',
  'dockerfile_inline',
  'test',
  'limits',
  'target',
  'source',
  'type',
  'read_only',
  'a',
  'b',
  '<<',
  'file',
  'service',
  'resources',
);
const scalar = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    '""',
    '~',
    'true',
    'yes',
    '0',
    '80:80',
    './a:/b:ro',
    '${A}',
    '${A:-b}',
    '"${A:-x:${B}}:/y"',
    '${',
    '$$',
    '"\\x41:\\u0042:ro"',
    "'it''s:/x'",
    '*x',
    '!reset []',
    '!override [a]',
    '/dev/a:b',
    ':',
    '::',
    '"[::1]:80:80"',
    '80/udp',
    'A=${B:-c}',
    '"a b \'c\'"',
    'compose.yml',
    '../x',
    '~/.ssh:/s',
    '|\n        line\n        ${A} more',
    'é: ü',
  ),
  fc.string({ maxLength: 8 }).map((text) => JSON.stringify(text)),
);
const value: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc
      .array(tie('value'), { maxLength: 3 })
      .map((items) => `[${items.filter((item) => !item.includes('\n')).join(', ')}]`),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }).map(
      (pairs) =>
        `{${pairs
          .filter(([, item]) => !item.includes('\n'))
          .map(([name, item]) => `${name}: ${item}`)
          .join(', ')}}`,
    ),
  ),
})).value;
const file = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(fc.tuple(key, value), { maxLength: 5 })), { maxLength: 3 })
  .chain((services) =>
    fc.tuple(
      fc.constant(services),
      fc.constantFrom(
        '',
        'include: [compose.yml, other/compose.yml]\n',
        'volumes: {a: {driver_opts: {o: bind, device: /x}}}\n',
        'x-x: &x {image: x}\n',
        '---\n',
      ),
    ),
  )
  .map(
    ([services, more]) =>
      `${more}services:\n${services.map(([name, pairs]) => `  ${name}: &x${name}\n${pairs.map(([each, item]) => `    ${each}: ${item}\n`).join('')}`).join('')}`,
  );

test('no compose files make it throw, and every place is inside its text', () => {
  fc.assert(
    fc.property(file, file, fc.string({ maxLength: 30 }), (compose, other, env) => {
      checkPlaces({
        'compose.yml': compose,
        'compose.override.yml': other,
        'other/compose.yml': other,
        'docker-compose.x.yml': compose,
        '.env': env,
      });
    }),
    { numRuns: 1500 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
      checkPlaces({ 'compose.yml': text, '.env': text }),
    ),
    { numRuns: 500 },
  );
});

test('every edit leaves a file that parses, with what it wants and all else as it was', () => {
  for (const { files } of generated(60, 3)) {
    const roots = Object.keys(files).filter(isComposePath);
    for (const { services } of readApplications(filesOf(files, roots)).applications) {
      for (const [i, service] of services.entries()) {
        const edits = [
          service.append(['init: true', 'storage_opt:', '  size: 1g']),
          ...service.mounts.map(({ makeReadOnly }) => makeReadOnly),
          ...service.ports.map(({ makeLocal }) => makeLocal),
        ];
        for (const [n, edit] of edits.entries()) {
          if (!edit) continue;
          const { path } = edit.at.source;
          const text = edited(edit);
          assert.deepEqual(readYaml(new Source(path, text)).errors, [], text);
          const again = readApplications(filesOf({ ...files, [path]: text }, roots)).applications.flatMap(
            (each) => each.services,
          )[i]!;
          assert.equal(again.name, service.name);
          assert.equal(again.init?.value, n === 0 ? true : service.init?.value, text);
          assert.deepEqual(
            again.environment.map(({ name, value: set }) => [name, set?.value]),
            service.environment.map(({ name, value: set }) => [name, set?.value]),
            text,
          );
          assert.equal(again.mounts.length, service.mounts.length, text);
          assert.deepEqual(
            again.command?.words.map((word) => word.value),
            service.command?.words.map((word) => word.value),
            text,
          );
        }
      }
    }
  }
});
