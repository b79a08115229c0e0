import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { commandNamed, commandNames } from '../../src/cli/commands.ts';
import { readOrder, WrongUse } from '../../src/cli/options.ts';
import { nearest } from '../../src/text/nearest.ts';
import { version } from '../../src/version.ts';
import { layerReview } from './command.ts';
import { Folder } from './files.ts';

describe('the command line', () => {
  it('is read', () => {
    assert.deepEqual(
      readOrder([
        'review',
        '--base=main',
        '--head',
        'feature',
        '--format',
        'json',
        '--fail-on=low',
        '--policy',
        'p.yml',
      ]),
      {
        command: 'review',
        arguments: [],
        given: { base: 'main', head: 'feature', format: 'json', 'fail-on': 'low', policy: 'p.yml' },
      },
    );
    assert.deepEqual(readOrder(['scan', 'a', '--', '--b']), { command: 'scan', arguments: ['a', '--b'], given: {} });
  });

  it('asks for help in three ways', () => {
    const order = { command: 'help', arguments: ['review'], given: {} };
    for (const args of [
      ['help', 'review'],
      ['review', '--help'],
      ['review', '-h'],
    ])
      assert.deepEqual(readOrder(args), order);
  });

  const mistakes: [string[], RegExp][] = [
    [[], /No command given\. Use review, scan, .* or help/],
    [['reveiw'], /Unknown command reveiw; did you mean review\?/],
    [['Dockerfile'], /layer-review scan Dockerfile/],
    [['review', 'Dockerfile'], /review takes a range, such as main\.\.HEAD.* layer-review scan Dockerfile/],
    [['review', 'a..b', 'c..d'], /review takes no more than \[BASE\.\.HEAD\]/],
    [['scan', '--fromat', 'json'], /Unknown option --fromat; did you mean --format\?/],
    [['scan', '--fail=high'], /did you mean --fail-on\?/],
    [['scan', '--rule', 'run-as-root'], /Unknown option --rule; did you mean --only\?/],
    [
      ['scan', '--only', 'socket'],
      /cannot be socket; did you mean [\w-]+-mount, [\w-]+ or [\w-]+\? `layer-review rule` lists all/,
    ],
    [['scan', '--only', 'prvileged'], /did you mean privilege, [\w-]*privileged or [\w-]*privileged\?/],
    [['scan', '--only', 'DL3002'], /cannot be DL3002; did you mean run-as-root\?/],
    [['scan', '--only', 'nosuch'], /cannot be nosuch\. `layer-review rule` lists all/],
    [['scan', '-f'], /Unknown option -f\. Available: --/],
    [['scan', '--toString'], /Unknown option --toString/],
    [['scan', '--format', 'jsn'], /cannot be jsn; did you mean json\? Use one of text, json, jsonl/],
    [['scan', '--format'], /--format needs a value: text, json, jsonl/],
    [['scan', '--format', '--gate', 'all'], /--format needs a value/],
    [['scan', '--format='], /--format needs a value/],
    [['scan', '--policy', ''], /--policy needs a value/],
    [['scan', '--gate=new', '--fail-on=bad'], /--gate cannot be new.*\n.*--fail-on cannot be bad/],
    [['scan', '--gate=all', '--gate=introduced'], /--gate is given twice/],
    [['scan', '--base', 'main'], /scan has no option --base; it belongs to review/],
    [['explain', '--fail-on', 'high'], /explain has no option --fail-on/],
    [['explain', '--format=sarif'], /--format cannot be sarif.* Use one of text, json/],
    [['help', 'a', 'b'], /help takes no more than \[COMMAND\]/],
    [['scan', '--help=yes'], /--help takes no value/],
  ];
  for (const [args, message] of mistakes) {
    it(`does not accept ${JSON.stringify(args)}`, () => {
      assert.throws(
        () => readOrder(args),
        (error) => error instanceof WrongUse && message.test(error.message),
      );
    });
  }

  it('guesses what was meant, not what was not', () => {
    const names = ['format', 'fail-on', 'gate', 'base', 'head'];
    assert.deepEqual(
      ['formt', 'FORMAT', 'failon', 'haed', 'bse', 'xyzzy', '', 'g'].map((typed) => nearest(typed, names)),
      ['format', 'format', 'fail-on', 'head', 'base', undefined, undefined, undefined],
    );
  });

  it('has the version of package.json', () => {
    assert.equal(version, JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version);
  });
});

describe('the command', () => {
  it('prints its help and its version', async () => {
    using folder = new Folder({});
    const at = { folder: folder.path };
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { status, stdout, stderr } = await layerReview(args, at);
      assert.equal(status, 0);
      for (const name of commandNames) assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
      assert.match(stdout, /Exit status/);
      assert.equal(stderr, '');
    }
    assert.deepEqual(await layerReview(['--version'], at), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints the help of each command: what it does, its options, and examples that it understands', async () => {
    using folder = new Folder({});
    for (const name of commandNames) {
      const { status, stdout } = await layerReview(['help', name], { folder: folder.path });
      assert.equal(status, 0);
      const { does, options, examples = [] } = commandNamed(name);
      assert.ok(stdout.includes(`${does.slice(1)}.`), stdout);
      for (const option of options) assert.match(stdout, new RegExp(`^  --${option}\\b`, 'm'));
      for (const line of stdout.split('\n')) assert.ok(line.length <= 100 || line.startsWith('  layer-review '), line);
      assert.ok(examples.length > 0, `${name} has no example`);
      for (const example of examples) {
        const words = example.match(/"[^"]*"|\S+/g)!.map((word) => word.replaceAll('"', ''));
        assert.doesNotThrow(() => readOrder(words), example);
      }
    }
    const unknown = await layerReview(['help', 'reveiw'], { folder: folder.path });
    assert.deepEqual([unknown.status, unknown.stdout], [2, '']);
    assert.match(unknown.stderr, /did you mean review\?/);
  });

  it('ends with 2 and a word of help where it is used wrongly, and prints nothing', async () => {
    using folder = new Folder({});
    const { status, stdout, stderr } = await layerReview(['scan', '--frmat=json', '\u001b[31mred'], {
      folder: folder.path,
    });
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr, /did you mean --format\?\nSee layer-review help scan\.\n$/);
    assert.ok(!stderr.includes('\u001b'));
  });

  it('says what to do outside of a git repository', async () => {
    using folder = new Folder({});
    const { status, stdout, stderr } = await layerReview(['review'], {
      folder: folder.path,
      env: { GIT_CEILING_DIRECTORIES: '/' },
    });
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr, /layer-review scan/);
    assert.doesNotMatch(stderr, /bug in layer-review/);
  });

  it('says that a policy is not there, or what is wrong in it', async () => {
    using folder = new Folder({ Dockerfile: 'FROM scratch\n', 'wrong.yml': 'fail-onn: high\n' });
    const missing = await layerReview(['scan', '--policy', 'nowhere.yml'], { folder: folder.path });
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /not read the policy nowhere\.yml/);
    const wrong = await layerReview(['scan', '--policy', 'wrong.yml'], { folder: folder.path });
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /wrong\.yml:1:1: .*fail-on/);
    assert.doesNotMatch(wrong.stderr, /bug in layer-review/);
  });
});
