/** Holds README.md, the pages of docs/, action.yml and the code that reads inputs and sets outputs together. */
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
import { anchorOf, fenced, fill, readPage, tableOf } from './page-text.ts';
import { checkPicture } from './picture.ts';
import { run } from './run.ts';
import { hiddenPrivilege } from './site/playground/page/samples.ts';
import { parseSources, root, within } from './syntax.ts';

interface Described {
  readonly description: string;
  readonly default?: string;
}

const action: {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
} = parseYaml(readPage('action.yml'));

const { before, after } = hiddenPrivilege;
const changed = 'compose.yml';
const line = after.split('\n').indexOf('    <<: [*service, *debugging]') + 1;

const forge: Forge = {
  change: async () => ({
    base: 'b'.repeat(40),
    head: 'a'.repeat(40),
    title: 'main..feature',
    files: [
      {
        path: changed,
        previousPath: undefined,
        status: 'modified',
        hunks: [{ start: line - 3, end: line, before: { start: line - 3, end: line } }],
      },
    ],
    incomplete: undefined,
  }),
  read: async (wanted) =>
    wanted.map(({ side, path }): Content => {
      if (path !== changed) return { kind: 'absent' };
      return { kind: 'text', text: side === 'base' ? before : after };
    }),
  tree: async () => ({ paths: [changed], incomplete: undefined }),
  publish: async () => {},
};

describe('README.md', () => {
  test('shows what a review really says, and the inputs and outputs of action.yml', async () => {
    const review = await run({ forge, policyPath: '.github/layer-review.yml', overrides: {}, today: '2026-11-24' });
    const introduced = review.findings.filter(({ rule }) => rule.id === 'privileged-container');
    const writing = { secrets: review.secrets, link: () => undefined };
    const comment = commentBody(introduced, writing);
    const shown = comment.slice(0, comment.lastIndexOf('<!--')).trim();
    const quoted = shown.replace(/^/gm, '> ').replace(/ +$/gm, '');
    const text = reviewText({ ...review, findings: introduced }, { colour: false, width: 100 });
    const rows = (described: Readonly<Record<string, Described>>) =>
      Object.entries(described).map(([name, { description }]) => [`\`${name}\``, description]);
    const page = fill(readPage('README.md'), 'comment', quoted);
    checkPage('README.md', page);
    const filled = {
      'terminal.md': {
        commands: tableOf(['Command', 'What it does'], commandRows()),
        terminal: fenced('text', text.split('\n\n')[1]!),
      },
      'inputs.md': {
        inputs: tableOf(['Input', 'What it does'], rows(action.inputs)),
        outputs: tableOf(['Output', 'What it holds'], rows(action.outputs)),
      },
      'policy.md': { policy: tableOf(['Key', 'What it says'], policyRows()) },
    };
    for (const [name, parts] of Object.entries(filled))
      checkPage(
        `docs/${name}`,
        Object.entries(parts).reduce((so, [part, shown]) => fill(so, part, shown), readPage(`docs/${name}`)),
      );
    assert.match(page, /<img src="\.github\/comment\.png"/);
    await checkPicture('.github/comment.png', dressed('A comment', pictured(introduced[0]!, comment)), '.thread');
  });

  test('shows a policy that can be read, with every key there is', () => {
    const [shown = ''] = /(?<=```yaml\n)[\s\S]*?(?=```)/.exec(readPage('docs/policy.md')) ?? [];
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
  const lines = after.split('\n').slice(endLine - 4, endLine - 1);
  const [gone, come] = [before, after].map((text) => text.split('\n')[endLine - 1]!);
  return thread({
    path,
    subject: 'line',
    hunk: [...lines.map((unchanged) => ` ${unchanged}`), `-${gone}`, `+${come}`].join('\n'),
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

const answers = readdirSync(`${root}docs`).map((name) => `docs/${name}`);

describe('the pages', () => {
  const pages = [
    ...answers,
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
        if (!/(?:layer-review(?:\.baseline)?\.yml|actions\.lock|\.pub)$/.test(path!))
          assert.ok(existsSync(join(root, path!)), `${path} is missing`);
    });

    test(`${page} points at headings that there are`, () => {
      for (const [, link, anchor] of text.matchAll(/\]\(([^)#:]*)#([^)]*)\)/g)) {
        const target = link === '' ? page : relative(root, join(root, dirname(page), link!));
        assert.ok(anchorsOf(target).has(anchor!), `${link}#${anchor}`);
      }
    });

    test(`${page} names scripts that there are`, () => {
      const { scripts } = JSON.parse(readPage('package.json'));
      for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) assert.ok(Object.hasOwn(scripts, name!), name);
    });
  }
});

function anchorsOf(page: string): Set<string> {
  return new Set([...readPage(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!)));
}

test('README.md fits on a few screens, and each page of docs/ answers a question that it lists', () => {
  const page = readPage('README.md');
  assert.ok(page.split('\n').length <= 150);
  for (const answer of answers) assert.ok(page.includes(`](${answer})`), answer);
});

/** All but a list that another page links to. */
for (const answer of answers.filter((name) => name !== 'docs/signed-images.md'))
  test(`${answer} answers its first question in five lines`, () => {
    const [, question = '', first = ''] =
      /^# .+\n\n(?:.+\n\n)?## (.+)\n\n([\s\S]*?)(?=\n## )/.exec(readPage(answer)) ?? [];
    assert.match(question, /\?$/);
    const lines = first
      .replace(/^```[\s\S]*?^```$/gm, '')
      .split('\n')
      .filter((each) => each.trim() !== '');
    assert.ok(lines.length >= 1 && lines.length <= 6, `${lines.length} lines`);
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
