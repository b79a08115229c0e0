/** Holds README.md, action.yml and the code that reads inputs and sets outputs together. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { parse as parseYaml } from 'yaml';
import { commandNamed, commandNames } from '../src/cli/commands.ts';
import { readInputs } from '../src/github/read/inputs.ts';
import { definition } from '../src/policy/definition.ts';
import { defaultPolicy } from '../src/policy/policy.ts';
import { readPolicy } from '../src/policy/read-policy.ts';
import type { Content, Forge } from '../src/ports.ts';
import { severities } from '../src/problem.ts';
import { commentBody } from '../src/report/comment.ts';
import { reviewText } from '../src/report/text.ts';
import type { ReviewedFinding } from '../src/review/review.ts';
import { rules } from '../src/rules/index.ts';
import { dressed, thread } from './demo/page.ts';
import { checkPage } from './generated.ts';
import { fenced, fill, readPage, tableOf } from './page-text.ts';
import { checkPicture } from './picture.ts';
import { run } from './run.ts';
import { parseSources, root, within } from './syntax.ts';

interface Described {
  readonly description: string;
  readonly default?: string;
}

const action: {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
} = parseYaml(readPage('action.yml'));

/** What the pictures on the page show. */
const before = `FROM node:24-slim
WORKDIR /app
COPY . .
RUN useradd --uid 10001 app
`;
const after = `${before}USER root
CMD ["node", "server.js"]
`;

const forge: Forge = {
  change: async () => ({
    base: 'b'.repeat(40),
    head: 'a'.repeat(40),
    title: 'main..feature',
    files: [
      {
        path: 'Dockerfile',
        previousPath: undefined,
        status: 'modified',
        hunks: [{ start: 2, end: 6, before: { start: 2, end: 6 } }],
      },
    ],
    incomplete: undefined,
  }),
  read: async (wanted) =>
    wanted.map(({ side, path }): Content => {
      if (path !== 'Dockerfile') return { kind: 'absent' };
      return { kind: 'text', text: side === 'base' ? before : after };
    }),
  tree: async () => ({ paths: ['Dockerfile'], incomplete: undefined }),
  publish: async () => {},
};

describe('README.md', () => {
  test('shows what a review really says, and the inputs and outputs of action.yml', async () => {
    const review = await run({ forge, policyPath: '.github/layer-review.yml', overrides: {}, today: '2026-11-24' });
    const introduced = review.findings.filter(({ rule }) => rule.id === 'run-as-root');
    const writing = { secrets: review.secrets, link: () => undefined };
    const comment = commentBody(introduced, writing);
    const shown = comment.slice(0, comment.lastIndexOf('<!--')).trim();
    const quoted = shown.replace(/^/gm, '> ').replace(/ +$/gm, '');
    const text = reviewText({ ...review, findings: introduced }, { colour: false, width: 100 });
    const rows = (described: Readonly<Record<string, Described>>) =>
      Object.entries(described).map(([name, { description }]) => [`\`${name}\``, description]);
    let page = readPage('README.md');
    page = fill(page, 'comment', quoted);
    page = fill(page, 'terminal', fenced('text', text.split('\n\n')[1]!));
    page = fill(page, 'commands', tableOf(['Command', 'What it does'], commandRows()));
    page = fill(page, 'inputs', tableOf(['Input', 'What it does'], rows(action.inputs)));
    page = fill(page, 'policy', tableOf(['Key', 'What it says'], policyRows()));
    page = fill(page, 'outputs', tableOf(['Output', 'What it holds'], rows(action.outputs)));
    checkPage('README.md', page);
    assert.match(page, /<img src="\.github\/comment\.png"/);
    await checkPicture('.github/comment.png', dressed('A comment', pictured(introduced[0]!, comment)), '.thread');
  });

  test('shows a policy that can be read, with every key there is', () => {
    const [shown = ''] = /(?<=## Policy\n[\s\S]*?```yaml\n)[\s\S]*?(?=```)/.exec(readPage('README.md')) ?? [];
    const ids = rules.map(({ id }) => id);
    const policy = readPolicy('policy.yml', shown, ids);
    for (const key of ['profile', 'failOn', 'gate', 'commentOn', 'maxComments', 'inlineWaivers'] as const)
      assert.equal(policy[key], defaultPolicy[key], 'the page shows the defaults');
    const { files, severities: chosen, trusted, ships, limits, secrets, waivers } = policy;
    assert.ok(files.include.length > 0 && files.exclude.length > 0 && chosen.size > 0 && ships.size > 0);
    assert.ok(trusted.registries.size > 0 && trusted.namespaces.size > 0 && trusted.images.size > 0);
    assert.ok(limits.memory && secrets.add.length > 0 && secrets.leaveOut.length > 0 && waivers.length > 0);
    for (const key of Object.keys(defaultPolicy).map(kebab)) assert.match(shown, new RegExp(`^${key}:`, 'm'));
  });
});

/** The comment under its lines, as the conversation shows it. */
function pictured({ placement }: ReviewedFinding, body: string): string {
  assert.equal(placement.kind, 'line');
  const { path, startLine, endLine } = placement as Extract<typeof placement, { kind: 'line' }>;
  const lines = after.split('\n').slice(0, endLine);
  const known = before.split('\n').length - 1;
  return thread({
    path,
    subject: 'line',
    hunk: lines.map((line, i) => (i < known ? ` ${line}` : `+${line}`)).join('\n'),
    line: endLine,
    startLine: startLine === endLine ? null : startLine,
    originalLine: endLine,
    originalStartLine: startLine === endLine ? undefined : startLine,
    resolvedBy: undefined,
    comments: [{ id: 1, nodeId: '', author: 'github-actions[bot]', body, minimized: undefined, editedBy: undefined }],
  });
}

function commandRows(): string[][] {
  return commandNames.map((name) => {
    const { arguments: shape, does } = commandNamed(name);
    return [`\`${name}${shape === undefined ? '' : ` ${shape}`}\``, `${does[0]!.toUpperCase()}${does.slice(1)}.`];
  });
}

function policyRows(): string[][] {
  const keys = definition(rules.map(({ id }) => id)).schema.properties as Readonly<Record<string, Described>>;
  return Object.entries(keys).map(([name, { description }]) => [`\`${name}\``, description]);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

describe('the pages', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'src/rules/README.md',
    'src/rules/isolation/docker-socket-mount.md',
  ];

  for (const page of pages) {
    const text = readPage(page);

    test(`${page} points at what is there`, () => {
      const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)|(?:src|href)="([^":]+)"/g)];
      for (const [, link, source] of links) {
        const target = join(root, dirname(page), link ?? source!);
        assert.ok(existsSync(target), `${link ?? source} is missing`);
      }
      for (const [, path] of text.matchAll(/`((?:src|test|dist|\.ci|\.github)\/[\w./-]*)`/g))
        if (!/(?:layer-review\.yml|actions\.lock)$/.test(path!))
          assert.ok(existsSync(join(root, path!)), `${path} is missing`);
    });

    test(`${page} names scripts that there are`, () => {
      const { scripts } = JSON.parse(readPage('package.json'));
      for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) assert.ok(Object.hasOwn(scripts, name!), name);
    });
  }
});

test('CONTRIBUTING.md names every folder of src/', () => {
  const guide = readPage('CONTRIBUTING.md');
  const folders = readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => `${relative(root, join(parentPath, name)).replaceAll('\\', '/')}/`)
    .filter((folder) => !/^src\/rules\/./.test(folder));
  assert.deepEqual(
    folders.filter((folder) => !guide.includes(`\`${folder}`)),
    [],
  );
});

describe('action.yml', () => {
  test('has exactly the inputs that are read', () => {
    const read = new Set<string>();
    const env = new Proxy<NodeJS.ProcessEnv>(
      { INPUT_TOKEN: 'token' },
      {
        get(target, name: string) {
          read.add(name);
          return target[name];
        },
      },
    );
    readInputs(env);
    const variables = Object.keys(action.inputs).map((name) => `INPUT_${name.toUpperCase()}`);
    assert.deepEqual([...read].sort(), variables.sort());
  });

  test('has the defaults that are in force without it', () => {
    const given = Object.entries(action.inputs).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default]);
    const env = { ...Object.fromEntries(given), INPUT_TOKEN: 'token' };
    assert.deepEqual(readInputs(env), readInputs({ INPUT_TOKEN: 'token' }));
  });

  test('tells the defaults that a policy has', () => {
    for (const key of ['failOn', 'gate', 'commentOn', 'maxComments', 'profile'] as const)
      assert.ok(action.inputs[kebab(key)]!.description.includes(`Default: \`${defaultPolicy[key]}\``), key);
  });

  test('has exactly the outputs that are set', () => {
    const set = new Set<string>(severities);
    for (const { path, syntax } of parseSources()) {
      if (!/^src\/(?:github\/|index\.ts$)/.test(path)) continue;
      for (const node of within(syntax)) for (const name of outputsIn(node)) set.add(name);
    }
    assert.deepEqual([...set].sort(), Object.keys(action.outputs).sort());
  });
});

/** The names in `setOutputs(where, { name: … })`, and in what `outputsOf` returns. */
function outputsIn(node: ts.Node): string[] {
  const isCall = ts.isCallExpression(node) && node.expression.getText() === 'setOutputs';
  const given = isCall
    ? node.arguments.at(-1)
    : ts.isFunctionDeclaration(node) && node.name?.text === 'outputsOf'
      ? node.body?.statements.find(ts.isReturnStatement)?.expression
      : undefined;
  if (!given || !ts.isObjectLiteralExpression(given)) return [];
  return given.properties.flatMap(({ name }) =>
    name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
  );
}
