import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isCalledForDevelopers,
  isCalledForTests,
  isDeveloperName,
  isDeveloperPath,
  isMadeUpPath,
  isTestName,
  isTrialPath,
  rolesOfFolder,
  rolesOfPath,
} from '../../src/known/path-roles.ts';
import { roleWords } from '../../src/known/role-words.data.ts';

const roles = Object.entries(roleWords.words).map(([role, { always, alone }]) => ({
  role,
  always: [...always],
  alone: [...alone],
}));

const told = (path: string) => [...rolesOfPath(path).keys()] as string[];

test('a whole word of a path tells a role, however it is set apart from others', () => {
  let cases = 0;
  for (const { role, always, alone } of roles) {
    for (const word of [...always, ...alone]) {
      if (word.startsWith('.')) continue;
      const capital = word[0]!.toUpperCase() + word.slice(1);
      for (const path of [
        ...[`${word}/Dockerfile`, `${capital}/Dockerfile`, `deep/${word}/down/compose.yaml`, `${word}2/Dockerfile`],
        ...[`docker-${word}/Dockerfile`, `docker_${word}/Dockerfile`, `Docker${capital}/Dockerfile`],
        ...[`Dockerfile.${word}`, `docker-compose.${word}.yml`, `docker-compose-${word}.yml`, `a.${word}.Dockerfile`],
      ]) {
        assert.ok(told(path).includes(role), `${path} is ${role}`);
        cases++;
      }
    }
  }
  assert.ok(cases >= 500, `${cases}`);
});

test('a part of another word tells none', () => {
  let cases = 0;
  for (const { always, alone } of roles) {
    for (const word of [...always, ...alone]) {
      if (word.length < 3 || word.startsWith('.')) continue;
      for (const path of [
        `q${word}q/Dockerfile`,
        `q${word}/compose.yaml`,
        `Dockerfile.${word}q`,
        `compose.q${word}.yml`,
      ]) {
        assert.deepEqual(told(path), [], path);
        cases++;
      }
    }
  }
  assert.ok(cases >= 250, `${cases}`);
});

test('a word that is denied tells none', () => {
  for (const { always, alone } of roles) {
    for (const word of [...always, ...alone]) {
      if (word.startsWith('.')) continue;
      for (const no of roleWords.undone)
        for (const path of [`${no}-${word}/Dockerfile`, `Dockerfile.${no}-${word}`, `compose_${no}_${word}.yml`])
          assert.deepEqual(told(path), [], path);
    }
  }
});

test('a word that only describes a product tells none', () => {
  const products = ['portal', 'results-api', 'server', 'platform', 'manager', 'hub', 'dashboard', 'console', 'gateway'];
  for (const { always, alone } of roles)
    for (const word of [...always, ...alone].filter((each) => !each.startsWith('.')))
      for (const product of products) {
        if (product === 'gateway' && roleWords.adjectives.has(word)) continue;
        assert.deepEqual(told(`${word}-${product}/Dockerfile`), [], `${word}-${product}`);
        assert.deepEqual(told(`${word}_${product}/compose.yaml`), [], `${word}_${product}`);
      }
  for (const { alone } of roles)
    for (const word of [...alone].filter((each) => each !== 'local'))
      for (const product of ['web', 'woodpecker', 'gitlab', 'postgres'])
        assert.equal(rolesOfFolder(`${product}-${word}`).size, 0, `${product}-${word}`);
});

test('names of real files and folders', () => {
  const expected: readonly (readonly [path: string, roles: readonly string[]])[] = [
    ['Dockerfile', []],
    ['dev-portal/Dockerfile', []],
    ['ci-server/compose.yaml', []],
    ['web-dev/Dockerfile', []],
    ['test-results-api/Dockerfile', []],
    ['speed-test/compose.yaml', []],
    ['no-test/Dockerfile', []],
    ['contest/Dockerfile', []],
    ['latest/Dockerfile', []],
    ['server-sandbox/Dockerfile', []],
    // What keeps other people's code apart, and a program's name, ship.
    ['agent/sandbox/Dockerfile', []],
    ['docker/circleci/Dockerfile', []],
    ['.circleci/images/Dockerfile', ['development']],
    ['uffizzi/compose.yaml', ['development']],
    ['backups/20250603-113746-before-refactoring/compose.yaml', ['past']],
    ['backups/2025-06-03_11-37/compose.yaml', ['past']],
    ['.history/deploy/compose_20251029215322.yml', ['past']],
    ['history/compose.yml', []],
    ['unit2/Ejercicio3/compose.yaml', ['example']],
    ['exercise-04-volumes/Dockerfile', ['example']],
    ['exercises/Dockerfile', []],
    ['exercise-calendar/Dockerfile', []],
    ['releases/20250603/compose.yaml', []],
    ['releases/2025-06-03/compose.yaml', []],
    ['data/Dockerfiles/backup/Dockerfile', []],
    ['postgres-backup/Dockerfile', []],
    ['internal/suites/LDAP/compose.yml', ['test']],
    ['IntegrationTests/Dockerfile', ['test']],
    ['DjangoGitLab/Dockerfile', []],
    ['grafana-local/compose.yaml', ['development']],
    ['grafana-ci/compose.yaml', []],
    ['DockerLab/Dockerfile', ['example']],
    ['E2ETests/Dockerfile', ['test']],
    ['kafka-demo/compose.yaml', ['example']],
    ['okafka-lab/docker-compose.yml', ['example']],
    ['kafka-docker-playground/compose.yaml', ['example']],
    ['gitlab/compose.yaml', []],
    ['Home-Lab/compose.yaml', []],
    ['homelab/compose.yaml', []],
    ['self-hosted-lab/compose.yaml', []],
    ['label-studio/compose.yaml', []],
    ['acme-labs/compose.yaml', []],
    ['samples/aspnetapp/Dockerfile', ['example']],
    ['docker/test-data/compose.yaml', ['test']],
    ['test_utils/kafka/docker-compose.kafka.yml', ['test']],
    ['latest_utils/compose.yml', []],
    ['docker/devenv/compose.yaml', ['development']],
    // What documentation has people copy is started by them as it stands.
    ['docs/docker-compose.yml', ['documentation']],
    ['docs/Dockerfile', ['documentation']],
    ['hack/docker/Dockerfile', []],
    ['docs/archive/v1/compose.yaml', ['documentation', 'past']],
    ['airflow/deprecated/docker-compose.yml', ['past']],
    ['compose.old.yml', ['past']],
    ['docker-compose-old-2.yml', ['past']],
    ['Dockerfile.release.old_cpu', []],
    ['archive-api/Dockerfile', []],
    ['message-archive/Dockerfile', []],
    ['etl_archive/Dockerfile', []],
    ['legacy/Dockerfile', ['leftover']],
    ['docker-compose.template.dbg', ['template', 'development']],
    ['.devcontainer/docker-compose.yml', ['development']],
    ['.github/Dockerfile', ['development']],
    ['.cursor/Dockerfile', ['development']],
    ['httpd/CVE-2021-41773/docker-compose.yml', ['insecure']],
    ['docker-compose-test-mysql.yml', ['test']],
    ['docker-compose.dev-azure.yml', ['development']],
    ['compose.dev-portal.yml', []],
    ['dev-postgres/docker-compose.yml', ['development']],
    ['postgres-dev-portal/compose.yaml', []],
    ['dev-traefik/compose.yaml', []],
    ['Dockerfile.ci-server', []],
    ['perf-harness/compose.yaml', ['test']],
    ['harness-db/compose.yaml', ['test']],
    ['fuzz-targets/compose.yaml', ['test']],
    ['db-lint/compose.yaml', ['development']],
    ['bench/compose.yaml', ['development']],
    ['v3.5/getting-started/compose.yaml', ['example']],
    ['ksql-workshop/compose.yaml', ['example']],
    ['vulnerable-webapp/compose.yaml', ['insecure']],
    ['acme-harness/compose.yaml', []],
    ['overrides/compose.multi-bench.yaml', []],
    ['fuzz-server/compose.yaml', []],
    ['bench-server/compose.yaml', []],
    ['workshop-manager/compose.yaml', []],
    ['vulnerable-images-scanner/compose.yaml', []],
    ['not-for-tests/compose.yaml', []],
    ['web-started/compose.yaml', []],
    ['Dockerfile.test-results-api', []],
  ];
  for (const [path, roles] of expected) assert.deepEqual(told(path), roles, path);
  // A service may be called so, and what is put away may hold what still opens something.
  assert.equal(isTestName('archive'), false);
  assert.equal(isMadeUpPath('old/server.key'), false);
  assert.equal(isMadeUpPath('testdata/server.key'), true);
  assert.equal(isDeveloperPath('docker-compose.e2e.yml'), true);
  assert.equal(isTrialPath('vendor/github.com/acme/Dockerfile'), true);
});

test('a service that is called after a database and a role in one word has that role', () => {
  for (const name of ['pgtest', 's3test', 'shop_redistest', 'db-test']) assert.equal(isTestName(name), true, name);
  for (const name of ['pgdev', 'mongodev', 'shop-dev']) assert.equal(isDeveloperName(name), true, name);
  for (const name of ['latest', 'contest', 'webdev', 'speedtest', 'pgadmin', 'test-portal'])
    assert.equal(isDeveloperName(name), false, name);
});

test('a word that two are joined in has the role of the one that says it', () => {
  for (const path of [
    'devenv/compose.yml',
    'lib/demoapp/Dockerfile',
    'teststack/compose.yml',
    'Dockerfile.loadtest',
    'smoketests/compose.yml',
  ])
    assert.equal(told(path).length, 1, path);
  for (const path of [
    'localhost/compose.yml',
    'contest/compose.yml',
    'devops/compose.yml',
    'testnet/compose.yml',
    'latest/Dockerfile',
    'demographics/Dockerfile',
  ])
    assert.deepEqual(told(path), [], path);
});

test('a repository is for tests alone where two of its words say so', () => {
  for (const name of ['fuzz-harness', 'integration-tests', 'acme-e2e-tests']) assert.ok(isCalledForTests(name), name);
  for (const name of [
    'harness',
    'playwright',
    'cypress-docker-images',
    'test-results-api',
    'acme-tests',
    'lm-evaluation-harness',
  ])
    assert.ok(!isCalledForTests(name), name);
});

test('a repository is for developers alone where its last word says so of others', () => {
  for (const name of ['Search-Devenv', 'shop_devenv']) assert.ok(isCalledForDevelopers(name), name);
  for (const name of ['devenv', 'devenv-manager', 'cloud.devenv.sh', 'web-dev', 'dev', ''])
    assert.ok(!isCalledForDevelopers(name), name);
});
