/** What is read of the parameters of a build, in the shapes that builders write. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInToto } from '../../src/signatures/statement.ts';
import { statementOf } from './beside.ts';

function parametersOf(version: string, predicate: object): Record<string, string> {
  const statement = statementOf(`sha256:${'a'.repeat(64)}`, {
    type: `https://slsa.dev/provenance/${version}`,
    predicate,
  });
  const read = readInToto(Buffer.from(JSON.stringify(statement)));
  assert.ok(read?.provenance);
  return Object.fromEntries(read.provenance.parameters);
}

const args = { 'label:a': 'b', 'build-arg:VERSION': '1.2', target: 'prod' };

test('a build is told by its workflow, its file, and what both were given', () => {
  const workflow = {
    repository: 'https://github.com/acme/base',
    path: '.github/workflows/release.yml',
    ref: 'refs/tags/v1',
  };
  const inputs = { version: '1.2', push: true, nested: { a: 'b' } };
  const github = { buildDefinition: { externalParameters: { workflow, inputs, vars: { A: 'b' } } } };
  assert.deepEqual(parametersOf('v1', github), {
    workflow: '.github/workflows/release.yml@refs/tags/v1',
    'inputs.version': '1.2',
    'inputs.push': 'true',
  });
  const built = { file: 'Dockerfile@refs/tags/v1', target: 'prod', 'build-arg:VERSION': '1.2' };
  const configSource = { uri: 'https://github.com/acme/base.git#refs/tags/v1', path: 'Dockerfile' };
  const buildkit = { externalParameters: { configSource, request: { frontend: 'dockerfile.v0', args } } };
  assert.deepEqual(parametersOf('v1', { buildDefinition: buildkit }), built);
  const old = { configSource: { uri: configSource.uri, entryPoint: 'Dockerfile' }, parameters: { args, locals: [] } };
  assert.deepEqual(parametersOf('v0.2', { invocation: old }), built);
});

test('parameters of any other shape are left out, and nothing else with them', () => {
  for (const parameters of [null, 'text', ['a'], { args: ['a'] }, { args: 1, inputs: 'x', request: [] }])
    assert.deepEqual(parametersOf('v0.2', { invocation: { parameters } }), {});
  const strange = {
    inputs: { list: [1], none: null },
    request: { args: { target: {} } },
    workflow: { path: 1, ref: 'x' },
  };
  assert.deepEqual(parametersOf('v1', { buildDefinition: { externalParameters: strange } }), {});
  for (const workflow of ['release.yml', ['a'], { repository: ['a'] }])
    assert.deepEqual(
      parametersOf('v1', { buildDefinition: { externalParameters: { workflow, configSource: 'a' } } }),
      {},
    );
});
