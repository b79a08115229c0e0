import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rolesSaid } from '../../src/facts/roles/said-roles.ts';

const told = (text: string) => [...new Set(rolesSaid(text).map(([role]) => role as string))].sort();

/** Every way to put one of each together. */
function* sentences(...parts: readonly (readonly string[])[]): Iterable<string> {
  const [first = [''], ...others] = parts;
  for (const begin of first)
    for (const end of others.length > 0 ? sentences(...others) : ['']) yield [begin, end].join(' ').trim();
}

function all(parts: readonly (readonly string[])[], expected: readonly string[]): number {
  let count = 0;
  for (const sentence of sentences(...parts)) {
    for (const text of [sentence, `Acme, the shop.\n ${sentence}. See the manual.`, sentence.toUpperCase()]) {
      assert.deepEqual(told(text), expected, text);
      count++;
    }
  }
  return count;
}

const files = ['This file', 'This docker-compose.yml', 'The compose stack', 'These images', 'WARNING: this setup'];
const use = ['be used in', 'be used for', 'run in'];
const earnest = ['production', 'a production environment', 'your production use'];
const purposes = [
  ['tests', ['test']],
  ['local development', ['development']],
  ['testing/development', ['development', 'test']],
  ['demo purposes', ['example']],
] as const;

describe('what a comment says that its file is for', () => {
  test('a negation of use in production says that nobody relies on it', () => {
    const negated = ["doesn't", 'should not', 'must never', 'is not designed to', 'is not intended to', 'cannot'];
    const good = [
      'is not suitable for',
      'is not meant for',
      'is not safe to use in',
      'is not for use in',
      'is never for',
    ];
    const commands = ['Do not use', "Don't use", 'Never run', 'Please do not deploy', 'Keep in mind: never use'];
    const count =
      all([files, negated, use, earnest], ['example']) +
      all([files, good, earnest], ['example']) +
      all([commands, ['', 'this', 'it', 'this compose file'], ['in', 'for'], earnest], ['example']) +
      all(
        [
          ['Not', 'This is not', 'It is not yet', 'This file is for local use and not intended to be'],
          ['production-ready', 'production grade'],
        ],
        ['example'],
      ) +
      all([['Non-production setup', 'NOT FOR PRODUCTION']], ['example']);
    assert.deepEqual(told('Runs both shops to compare them\nNOT for production use - testing only'), ['example']);
    assert.ok(count > 1000, `${count}`);
  });

  test('so does one of where it is deployed to, whatever the file is an example of', () => {
    for (const what of ['this', 'this demo', 'this tutorial configuration directly', 'these images'])
      for (const where of ['production', 'a production environment'])
        assert.deepEqual(told(`WARNING: Do not deploy ${what} to ${where}`), ['example'], what);
    for (const other of ['Deploy this to production', 'Do not deploy it without a password to production'])
      assert.deepEqual(told(other), [], other);
  });

  test('what is not said of its use in production does not', () => {
    const verbs = ['is', 'is designed', 'is only', 'is not only', 'is not just meant', 'can be used'];
    const others = ['the default password', 'the tag latest', 'these keys', 'port 5432', 'this password', 'SQLite'];
    const count =
      all([files, verbs, ['for', 'to be used in'], earnest], []) +
      all([['Do not use', 'Never expose', "Don't change"], others, ['in production']], []) +
      all([['The default password', 'The debug profile', 'SQLite'], ['is not for', 'is not safe in'], earnest], []) +
      all(
        [files, ['is not for', 'should not be used in'], earnest, ['without TLS', ', unless you set a password']],
        [],
      ) +
      all([['If', 'When', 'Where'], ['this file is not used in', 'it is not meant for'], earnest], []) +
      all(
        [
          [
            'Production-ready setup',
            'Use in production',
            'No default password, for production',
            "Don't run production as root",
          ],
        ],
        [],
      );
    assert.ok(count > 500, `${count}`);
  });

  test('a purpose is one where it is said of the file, or is the only one', () => {
    for (const [purpose, roles] of purposes) {
      all(
        [['Docker Compose', 'Compose file', 'Dockerfile', 'Docker Compose for running the shop'], [`for ${purpose}`]],
        roles,
      );
      all([files, ['is for', 'is meant for', 'is used only for', 'is only to be used for'], [purpose]], roles);
      all([['For', 'Only for', 'Intended for', 'This is for'], [`${purpose} only`]], roles);
      assert.deepEqual(told(`Compose file for ${purpose}\nRequires a database`), roles);
    }
    assert.deepEqual(told('FOR TEST AND DEVELOPMENT ONLY, DO NOT USE IN PRODUCTION'), [
      'development',
      'example',
      'test',
    ]);
  });

  test('and is none where it is denied, goes on, or is said of something else', () => {
    for (const [purpose] of purposes) {
      all([files, ['is not for', 'is not only for', 'is for production, not only for'], [purpose]], []);
      all([files, ['is for'], [`${purpose} and production`, `production and ${purpose}`]], []);
      all(
        [
          ['The default user is', 'Port 80 is open', 'SQLite, which is'],
          [`for ${purpose}`, `only for ${purpose}`],
        ],
        [],
      );
      all(
        [[`For ${purpose}, use`, `If this file is for ${purpose}, set`, `To run it for ${purpose}, set`], ['DEBUG=1']],
        [],
      );
      all([['Compose file for'], [`${purpose} machines of customers`]], []);
    }
    assert.deepEqual(told('The dev cluster: three nodes and what finds them.\nProduction would run five'), [
      'development',
    ]);
    assert.deepEqual(told('The test of networks: what it measures'), []);
    assert.deepEqual(told('An image for testing the speed of networks'), []);
    assert.deepEqual(told('Docker image for CI servers'), []);
    assert.deepEqual(told('Compose file of production with settings for development'), []);
  });

  const titles = ['', 'Acme', 'Acme API Gateway', 'Docker Compose'];
  const rest = [
    '',
    ': the shop and its database',
    '\nRuns the shop, its cache and its search',
    ' (PostgreSQL and Redis)',
  ];
  const nouns = ['stack', 'environment', 'setup', 'services', 'overrides', 'image'];
  const named = [
    ['Test', 'test'],
    ['Smoke test', 'test'],
    ['Local development', 'development'],
    ['Dev', 'development'],
    ['Demo', 'example'],
  ] as const;

  test('a title says it with a noun phrase', () => {
    let count = 0;
    for (const title of titles)
      for (const dash of title ? [' — ', ' - ', ': ', ' '] : [''])
        for (const [purpose, role] of named)
          for (const noun of nouns)
            for (const more of rest) {
              const text = `=====\n${title}${dash}${purpose} ${noun}${more}`;
              assert.deepEqual(told(text), [role], text);
              count++;
            }
    assert.ok(count > 1000, `${count}`);
    assert.deepEqual(told('Local backing services for development. The shared store only'), ['development']);
    assert.deepEqual(told('Acme — Smoke test'), ['test']);
    assert.deepEqual(told('Acme stack: LOCAL DEV ONLY.'), ['development']);
    assert.deepEqual(told('====\nAcme infra (TEST ONLY — the passwords are throwaway)\n===='), ['test']);
    assert.deepEqual(told('This stack provides the services used by Acme for local/dev:\n- MySQL'), ['development']);
    assert.deepEqual(told('Optional services for advanced local-dev workflows. Pair with the others.'), [
      'development',
    ]);
    const tested = 'This file is provided with the purpose of locally testing what can be run in a container.';
    assert.deepEqual(told(tested), ['test']);
    assert.deepEqual(told(tested.replace('locally testing', 'running')), []);
    assert.deepEqual(told('Images for local development machines of customers'), []);
  });

  test('and not where it speaks of production, of another file, of a product or of one part', () => {
    for (const title of ['Acme', 'Docker Compose'])
      for (const [purpose] of named)
        for (const text of [
          `${title} — Production stack, not the ${purpose} one`,
          `${title} — ${purpose} and production environment`,
          `${title} — Production-ready ${purpose} stack`,
          `${title} — no ${purpose} environment`,
          `${title}: not a ${purpose} stack`,
          `${title} for the ${purpose} machines of customers`,
          `${title} — backend, frontend, ${purpose}s`,
          `See docker-compose.${purpose.split(' ').at(-1)!.toLowerCase()}.yml`,
          `${title} — stack\nThe ${purpose} environment is elsewhere`,
        ])
          assert.deepEqual(told(text), [], text);
    for (const text of [
      'Acme Speed Test',
      'Woodpecker CI',
      'GitLab CI stack',
      'Acme developer portal',
      'Test Management Platform',
      'Demo data importer',
      'Example: an image of all of it',
      'Example Docker Compose config file for Acme',
      'Run the tests',
      'Build stage of the development tools',
    ])
      assert.deepEqual(told(text), [], text);
  });

  test('a sentence says it that says what the file is, or as what it is used', () => {
    for (const [purpose, roles] of [
      ['test', ['test']],
      ['local development', ['development']],
      ['demo', ['example']],
      ['end-to-end test', ['test']],
    ] as const) {
      const is = ['A', 'This is a', 'An isolated', 'It is a containerised'];
      const like = ['', 'for Acme', 'similar to the deployed one', 'that has all of it', 'like ours'];
      const count = all([is, [purpose], ['environment', 'stack', 'setup', 'harness'], like], roles);
      assert.ok(count > 100, `${count}`);
      all(
        [files, ['is intended to be used as', 'is used as', 'is exclusively used as'], [`a ${purpose} environment`]],
        roles,
      );
      all(
        [
          files,
          ['was constructed for use by the', 'is for use in'],
          [`${purpose}s`.replace('developments', 'development')],
        ],
        roles,
      );
      all([['A', 'This is a'], [purpose], ['server', 'portal', 'machine of a customer', 'suite and its runner']], []);
      all(
        [
          ['A', 'It is a'],
          [`${purpose} environment`],
          ['and production', 'that production uses', 'of the production cluster'],
        ],
        [],
      );
      all([files, ['is not used as', 'uses as its database'], [`a ${purpose} environment`]], []);
    }
    assert.deepEqual(told('Used as the proxy of a test machine'), []);
    assert.deepEqual(told('A server with end-to-end encryption'), []);
  });

  test('an evaluation is one where it is said of the file, or the only purpose', () => {
    for (const text of [
      'Evaluation environment',
      'This composition is only meant for evaluation purposes',
      'Only for evaluation',
    ])
      assert.deepEqual(told(text), ['example'], text);
    for (const text of [
      'Model evaluation',
      'Docker image for the evaluation of models',
      'Evaluation server',
      'Evaluation',
    ])
      assert.deepEqual(told(text), [], text);
  });

  test('that only who starts it comes to it says that it is for developers', () => {
    const here = ['local', 'locally', 'localhost'];
    const restricted = here.flatMap((place) => [`${place} only`, `${place}-only`, `only ${place}`]);
    const count =
      all(
        [['', 'For use on', 'Standalone and', 'This file is', 'This stack is for use'], restricted],
        ['development'],
      ) +
      all(
        [
          files,
          ['must never run', 'should not be used for', 'is never to be deployed'],
          ['anything reachable from', 'what is on', 'on'],
          ['the internet'],
        ],
        ['development'],
      );
    assert.ok(count > 100, `${count}`);
    all([['Not for', 'This file is not', 'Port 5432 is', 'Publishes the database on', 'Bind to'], restricted], []);
    all([['Postgres (', 'The database, ', 'If it is '], restricted], []);
    all([files, ['runs on', 'must not use', 'is reachable from', 'is for'], ['the internet']], []);
    assert.deepEqual(told('This image must not be run with internet access'), []);
    assert.deepEqual(told('Nur lokal zum Testen'), ['development', 'test']);
  });

  test('that a purpose has its credentials in the file, or where it is tried out, says it as well', () => {
    for (const [purpose, role] of [
      ['Dev', 'development'],
      ['Test', 'test'],
      ['Demo', 'example'],
    ] as const) {
      all(
        [
          [purpose, `The ${purpose}`, `${purpose}-only`],
          ['credentials', 'passwords'],
          ['are hard-coded', 'hardcoded on purpose', 'are fixed'],
        ],
        [role],
      );
      all(
        [[purpose], ['credentials', 'keys'], ['must not be hard-coded', 'are in the vault', 'should be hard to guess']],
        [],
      );
    }
    const tried = [...sentences(['Local', 'Acme — local'], ['sandbox', 'playground', 'sandbox (PostgreSQL)'])];
    const practised = [...sentences(['Practice', 'Acme workshop'], ['environment', 'stack', 'setup'])];
    for (const text of [...tried, ...practised]) assert.deepEqual(told(text), ['example'], text);
    for (const text of ['Acme Reference — operational-grade demo with agents', 'Acme Sandbox — compose topology'])
      assert.deepEqual(told(text), ['example'], text);
    assert.deepEqual(told('Image with demo'), []);
    for (const text of ['Docker best practice', 'Practice management', 'Image of the sandbox environment', 'Sandbox'])
      assert.deepEqual(told(text), [], text);
  });

  const elsewhere: readonly (readonly [language: string, roles: readonly string[], ...texts: readonly string[]])[] = [
    [
      'German',
      ['development', 'test'],
      'Einstellungen für Development- und Testumgebungen',
      'Nur für Entwicklung und Tests',
    ],
    ['German', ['test'], 'Acme – Testumgebung', 'Konfiguration für Tests'],
    ['German', ['example'], 'Nicht für Produktion', 'Nicht in Produktion verwenden'],
    ['German', [], 'Produktionsumgebung', 'Kein Test, sondern Produktion', 'Einstellungen für Produktion und Tests'],
    ['French', ['development'], 'Environnement de développement', 'Configuration pour le développement'],
    ['French', ['example'], 'Ne pas utiliser en production', 'Démonstration'],
    ['French', [], 'Environnement de production', 'Pas un environnement de test'],
    ['Spanish', ['development'], 'Entorno de desarrollo', 'Configuración para desarrollo', 'Solo para desarrollo'],
    ['Spanish', ['test'], 'Entorno de pruebas'],
    ['Spanish', ['example'], 'No usar en producción'],
    ['Spanish', [], 'Entorno de producción', 'Configuración para desarrollo y producción'],
    ['Portuguese', ['development'], 'Ambiente de desenvolvimento', 'Apenas para desenvolvimento'],
    ['Portuguese', ['example'], 'Não usar em produção', 'Não é recomendado para ambientes de produção'],
    ['Portuguese', [], 'Ambiente de produção'],
    ['Russian', ['development'], 'Окружение для разработки', 'Только для разработки'],
    ['Russian', ['test'], 'Acme — Тест', 'Тестовое окружение'],
    ['Russian', ['example'], 'Не использовать в продакшене', 'Acme — Демо'],
    ['Russian', [], 'Окружение для продакшена'],
    ['Chinese', ['test'], '双 Pod 共享 MySQL 冒烟测试，用于无状态网关架构。', '测试环境', '仅用于测试'],
    ['Chinese', ['development'], '本地开发环境'],
    ['Chinese', ['example'], '请勿用于生产环境', '不要在生产环境使用', '演示环境'],
    ['Chinese', [], '生产环境', '开发和生产环境'],
    ['Japanese', ['development'], '開発環境', '開発用の設定'],
    ['Japanese', ['test'], 'テスト環境', 'テスト用'],
    ['Japanese', [], '本番環境'],
  ];
  for (const [language, roles, ...texts] of elsewhere)
    test(`${language}: ${texts[0]}`, () => {
      for (const text of texts) assert.deepEqual(told(text), roles, text);
    });
});
