/** What `audit` does with many repositories, by the built command against the stand-in, and with clones that git makes. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type AuditRecord, readRecords } from '../../src/audit/record.ts';
import { GitHub } from '../stand-in/server.ts';
import { commandIn, layerReview, type Outcome, runProcess, shell } from './command.ts';
import { bad, Folder, good } from './files.ts';

const ended = 'services:\n  db:\n    image: postgres:9.6\n    privileged: true\n';
const waived = `# layer-review: allow=privileged-container until=2026-12-10 reason="goes with the old host"\n`;
const policy = `waivers:
  - { rule: run-as-root, paths: ["**"], reason: until the move, until: 2027-03-01, by: platform }
unread:
  - { paths: [broken/**], reason: a template, until: 2026-12-01 }
`;

/** What the repositories of the organisation hold, by their names. */
const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  good: { Dockerfile: good, 'src/main.c': 'int main() {}\n' },
  bad: { Dockerfile: bad },
  ended: { 'compose.yml': ended },
  accepting: { Dockerfile: bad, '.github/layer-review.yml': policy },
  broken: { 'compose.yml': 'services: [\n' },
  mistaken: { Dockerfile: good, '.github/layer-review.yml': 'fail-on: sometimes\n' },
  nothing: { 'README.md': 'Words.\n' },
};

const many = 40;

let github: GitHub;
before(async () => {
  github = await GitHub.start({ owner: 'acme', name: 'first', limits: { requestsPerHour: 5000, pointsPerHour: 5000 } });
  github.repository.commit('main', { Dockerfile: good });
  for (let i = 0; i < many; i++) {
    const [name, files] = Object.entries(shapes)[i % Object.keys(shapes).length]!;
    const branch = `repositories/${name}-${i}`;
    github.repository.commit(branch, files, `Number ${i}`);
    github.addRepository(`${name}-${i}`, branch, { archived: i === 15 });
  }
  github.addRepository('empty', 'nothing-was-pushed');
});
after(async () => {
  assert.deepEqual(github.violations, []);
  await github.stop();
});

interface Asked {
  readonly at?: GitHub;
  readonly token?: string;
}

const permissions = { contents: 'read' } as const;

function audit(folder: Folder, args: readonly string[], { at = github, token }: Asked = {}): Promise<Outcome> {
  const env = { GITHUB_TOKEN: token ?? at.token({ permissions, as: 'auditor[bot]' }), GITHUB_API_URL: at.url };
  return layerReview(['audit', ...args], { folder: folder.path, env });
}

/** By a build of the command in which a place is another. */
async function broken(folder: Folder, [place, code]: readonly [RegExp, string], args: readonly string[]) {
  using copy = new Folder({});
  const entry = commandIn(copy.path);
  const command = join(copy.path, 'command/command.cjs');
  const text = readFileSync(command, 'utf8');
  assert.match(text, place);
  writeFileSync(command, text.replace(place, code));
  const env = { GITHUB_TOKEN: github.token({ permissions, as: 'auditor[bot]' }), GITHUB_API_URL: github.url };
  return await runProcess(process.execPath, [entry, 'audit', ...args], folder.path, {
    ...env,
    NODE_DISABLE_COMPILE_CACHE: '1',
  });
}

function recordsOf(text: string): AuditRecord[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const read = (folder: Folder, path: string) => readFileSync(join(folder.path, path), 'utf8');

describe('an audit of an organisation', () => {
  it('has a line for each repository, by name, but for archived and empty ones, and says which', async () => {
    using folder = new Folder({});
    const from = github.requests.length;
    const { status, stdout, stderr } = await audit(folder, ['--org', 'acme']);
    const records = recordsOf(stdout);
    const names = records.map(({ repository }) => repository);
    assert.equal(records.length, many);
    assert.deepEqual(names, names.toSorted());
    assert.match(stderr, /acme\/bad-15: it is archived\./);
    assert.match(stderr, /acme\/empty: nothing was ever pushed\./);
    assert.equal(status, 2, 'those with a mistaken policy could not be reviewed');
    const requests = github.requests.length - from;
    assert.ok(requests <= 4 * many, `${requests} requests for ${many} repositories`);
    assert.ok(
      github.requests.slice(from).every(({ method, graphql }) => method === 'GET' || /^query/.test(graphql[0]!)),
    );
  });

  it('judges each under its own policy, and says what it accepts and builds on', async () => {
    using folder = new Folder({});
    const { stdout } = await audit(folder, [
      'acme/accepting-3',
      'acme/bad-1',
      'acme/ended-2',
      'acme/broken-4',
      'acme/mistaken-5',
    ]);
    const [accepting, bads, broken, ends, mistaken] = recordsOf(stdout);
    const rules = ({ findings }: AuditRecord) => findings.map(({ rule }) => rule);
    assert.ok(rules(bads!).includes('run-as-root') && !rules(accepting!).includes('run-as-root'));
    assert.deepEqual(
      accepting!.accepted.map(({ kind, until }) => [kind, until]),
      [
        ['policy', '2027-03-01'],
        ['unread', '2026-12-01'],
      ],
    );
    assert.deepEqual([bads!.verdict, ends!.verdict, broken!.verdict], ['fail', 'fail', 'error']);
    assert.equal(ends!.images[0]!.release, 'PostgreSQL 9.6');
    assert.equal(ends!.counts.critical, 0);
    assert.equal(mistaken!.asked, null);
    assert.match(mistaken!.reason, /policy/);
  });

  it('is put together from shards without a repository lost or twice', async () => {
    using folder = new Folder({});
    await audit(folder, ['--org', 'acme', '--output', 'whole.jsonl']);
    for (const shard of ['1/3', '2/3', '3/3'])
      await audit(folder, ['--org', 'acme', '--shard', shard, '--output', `${shard[0]}.jsonl`]);
    const parts = ['1', '2', '3'].map((each) => recordsOf(read(folder, `${each}.jsonl`)).length);
    assert.ok(
      parts.every((each) => each > 0),
      String(parts),
    );
    const { stdout } = await audit(folder, ['merge', '1.jsonl', '2.jsonl', '3.jsonl', '--format', 'jsonl']);
    assert.equal(stdout, read(folder, 'whole.jsonl'));
  });

  it('goes on where it was interrupted, to the same bytes', async () => {
    using folder = new Folder({});
    await audit(folder, ['--org', 'acme', '--output', 'whole.jsonl']);
    const whole = read(folder, 'whole.jsonl');
    // Killed while it wrote a line.
    folder.put('part.jsonl', whole.slice(0, Math.floor(whole.length / 2)));
    const from = github.requests.length;
    const { stderr } = await audit(folder, ['--org', 'acme', '--output', 'part.jsonl']);
    assert.equal(read(folder, 'part.jsonl'), whole);
    const kept = Number(/(\d+) unchanged/.exec(stderr)?.[1]);
    assert.ok(kept > 8, stderr);
    assert.ok(github.requests.length - from <= 4 * (many - kept), 'what is there is not asked for again');
  });

  it('shows how far it is where a person watches, and only there', async () => {
    using folder = new Folder({});
    const names = ['bad-1', 'ended-2', 'good-0'].map((each) => `acme/${each}`);
    const quiet = await audit(folder, [...names, '--output', 'a.jsonl']);
    assert.doesNotMatch(quiet.stderr, /[█░\r]/);
    const env = `GITHUB_TOKEN=${github.token({ permissions, as: 'auditor[bot]' })} GITHUB_API_URL=${github.url}`;
    const { stdout } = await shell(
      `${env} script --quiet --return --command "$REVIEW audit ${names.join(' ')} --output b.jsonl" /dev/null`,
      folder.path,
    );
    assert.match(stdout, /\r\x1b\[2K█{8}░{16} 1\/3, 1 would fail · acme\/bad-1/);
    assert.match(stdout, /█{24} 3\/3, 2 would fail · acme\/good-0\r\x1b\[2Klayer-review: 3 repositories reviewed/);
    assert.equal(read(folder, 'b.jsonl'), read(folder, 'a.jsonl'));
  });

  it('loses no line that it had, whenever it is killed', async () => {
    const names = ['bad-1', 'ended-2', 'good-0', 'good-7'].map((each) => `acme/${each}`);
    using folder = new Folder({});
    await audit(folder, [...names, '--output', 'whole.jsonl']);
    const whole = read(folder, 'whole.jsonl');
    const [first, second, ...rest] = recordsOf(whole);
    // One has to be reviewed again, and the last line was cut off.
    const had = [first!, { ...second!, head: 'f'.repeat(40) }, ...rest].map((each) => `${JSON.stringify(each)}\n`);
    const kill = "process.kill(process.pid, 'SIGKILL');";
    const moments: Readonly<Record<string, readonly [place: RegExp, code: string]>> = {
      'before it begins': [/function withoutHalfLine\(path\d*\) \{/, `$& ${kill}`],
      'when it has begun': [/function auditRepositories\([^)]*\) \{/, `$& ${kill}`],
      'while it writes a line': [
        /function appendOutput\((path\d*), (text\d*)\) \{/,
        `$& if ($2) { process.getBuiltinModule('node:fs').appendFileSync($1, $2.slice(0, 90)); ${kill} }`,
      ],
      'while it puts them in order': [
        /function writeOutput\((path\d*), (text\d*)\) \{/,
        `$& process.getBuiltinModule('node:fs').writeFileSync($1, $2.slice(0, 90)); ${kill}`,
      ],
      'when they are in order': [/\(0, \w+\.renameSync\)\(ordered/, `${kill} $&`],
    };
    for (const [when, edit] of Object.entries(moments)) {
      folder.put('part.jsonl', `${had.join('')}${had[0]!.slice(0, 40)}`);
      const { status } = await broken(folder, edit, [...names, '--output', 'part.jsonl']);
      assert.equal(status, null, `killed ${when}`);
      const text = read(folder, 'part.jsonl');
      for (const line of had) {
        const now = readRecords(text).get(JSON.parse(line).repository);
        assert.ok(now && (text.includes(line) || whole.includes(JSON.stringify(now))), `${when}: ${line}`);
      }
      await audit(folder, [...names, '--output', 'part.jsonl']);
      assert.equal(read(folder, 'part.jsonl'), whole, when);
    }
  });

  it('says of a repository at which it breaks that it does, without what its files say, and goes on', async () => {
    const names = ['bad-1', 'ended-2', 'good-0'].map((each) => `acme/${each}`);
    using folder = new Folder({});
    const edit = [
      /function auditRecord\((\w+), (\w+)[^)]*\) \{/,
      "$& if ($2.repository === 'acme/ended-2') throw new TypeError('s3cr3t');",
    ] as const;
    const { status, stdout, stderr } = await broken(folder, edit, names);
    assert.equal(status, 2);
    const told = recordsOf(stdout).map(({ repository, verdict, asked }) => [repository, verdict, asked === null]);
    assert.deepEqual(told, [
      ['acme/bad-1', 'fail', false],
      ['acme/ended-2', 'error', true],
      ['acme/good-0', 'pass', false],
    ]);
    assert.match(recordsOf(stdout)[1]!.reason, /layer-review failed here \(TypeError\), which is a bug in it/);
    assert.match(
      stderr,
      /acme\/ended-2: this is a bug in layer-review; please report it\.\nTypeError\n\s+at auditRecord/,
    );
    assert.match(stderr, /3 repositories reviewed, 0 unchanged, 1 not readable/);
    assert.doesNotMatch(stdout + stderr, /s3cr3t/);
    await broken(folder, edit, [...names, '--output', 'a.jsonl']);
    const { stderr: again } = await audit(folder, [...names, '--output', 'a.jsonl']);
    assert.match(again, /1 repository reviewed, 2 unchanged/, 'it is asked again');
  });

  it('stops before GitHub refuses, says until when, and goes on after that', async () => {
    await using tight = await GitHub.start({
      owner: 'acme',
      name: 'a',
      limits: { requestsPerHour: 80, pointsPerHour: 5000 },
    });
    tight.repository.commit('main', { Dockerfile: good });
    for (let i = 0; i < 30; i++) tight.addRepository(`r${String(i).padStart(2, '0')}`, 'main');
    using folder = new Folder({});
    const token = tight.token({ permissions, as: 'auditor[bot]' });
    const first = await audit(folder, ['--org', 'acme', '--output', 'a.jsonl'], { at: tight, token });
    assert.equal(first.status, 2);
    assert.match(first.stderr, /It stopped after \d+ of 31: GitHub takes no more requests until \d\d:\d\d UTC\./);
    assert.ok(
      tight.requests.every(({ status }) => status === 200),
      'nothing was refused',
    );
    const done = recordsOf(read(folder, 'a.jsonl')).length;
    assert.ok(done > 0 && done < 31, String(done));
    // Another hour, another token.
    const again = tight.token({ permissions, as: 'later[bot]' });
    const second = await audit(folder, ['--org', 'acme', '--output', 'a.jsonl'], { at: tight, token: again });
    assert.equal(second.status, 0);
    assert.equal(recordsOf(read(folder, 'a.jsonl')).length, 31);
    assert.deepEqual(tight.violations, []);
  });

  it('reviews again what has another commit, policy or version, and nothing else', async () => {
    await using own = await GitHub.start({ owner: 'acme', name: 'a' });
    own.repository.commit('main', { Dockerfile: good });
    own.repository.commit('b', { Dockerfile: good }, 'b');
    own.addRepository('b', 'b');
    using folder = new Folder({ 'strict.yml': 'profile: strict\n' });
    const run = (...args: string[]) => audit(folder, ['--org', 'acme', ...args], { at: own });
    await run('--output', 'last.jsonl');
    assert.match((await run('--against', 'last.jsonl')).stderr, /0 repositories reviewed, 2 unchanged/);
    own.repository.commit('b', { Dockerfile: bad }, 'worse');
    const { stderr, stdout } = await run('--against', 'last.jsonl');
    assert.match(stderr, /1 repository reviewed, 1 unchanged/);
    assert.deepEqual(
      recordsOf(stdout).map(({ verdict }) => verdict),
      ['pass', 'fail'],
    );
    assert.match((await run('--against', 'last.jsonl', '--policy', 'strict.yml')).stderr, /2 repositories reviewed/);
    const old = recordsOf(read(folder, 'last.jsonl')).map((each) => JSON.stringify({ ...each, until: '2020-01-01' }));
    folder.put('old.jsonl', `${old.join('\n')}\n`);
    assert.match((await run('--against', 'old.jsonl')).stderr, /2 repositories reviewed/);
  });

  it('takes a plan, whose commits hold for all shards, and prints as many shards as are worth a job', async () => {
    using folder = new Folder({});
    const planned = await audit(folder, ['plan', '--org', 'acme', '--output', 'plan.jsonl']);
    assert.deepEqual([planned.status, planned.stdout], [0, '["1/1"]\n']);
    const from = github.requests.length;
    const { stdout } = await audit(folder, ['--list', 'plan.jsonl', '--shard', '2/4']);
    assert.ok(github.requests.slice(from).every(({ graphql }) => graphql[0] !== 'query repositoryOwner'));
    for (const { repository } of recordsOf(stdout)) assert.ok(read(folder, 'plan.jsonl').includes(`"${repository}"`));
  });

  it('says what a token cannot see, what nobody has and what makes no sense', async () => {
    using folder = new Folder({
      list: 'acme/good-0\n# a comment\nacme/gone\n',
      wrong: 'good-0\n',
      other: '{"a": 1}\n',
    });
    const { stderr, stdout } = await audit(folder, ['--list', 'list']);
    assert.match(stderr, /acme\/gone: the token cannot see it\./);
    assert.equal(recordsOf(stdout).length, 1);
    const told = async (...args: string[]) => (await audit(folder, args)).stderr;
    assert.match(await told('--org', 'nobody'), /There is nobody called nobody on GitHub\./);
    assert.match(await told(), /Say what to audit: --org, --list, OWNER\/NAME, or folders with clones\./);
    assert.match(await told('--list', 'wrong'), /wrong: good-0 is neither OWNER\/NAME nor a line of audit plan\./);
    assert.match(await told('--org', 'acme', '--shard', '5/4'), /--shard cannot be 5\/4; it is like 3\/16\./);
    assert.match(await told('merge', 'other'), /other is no output of an audit: line 1 is no line of an audit\./);
    assert.match(await told('merge'), /audit merge requires the files that audits wrote\./);
    const noToken = await layerReview(['audit', '--org', 'acme'], {
      folder: folder.path,
      env: { GITHUB_TOKEN: '', GH_TOKEN: '' },
    });
    assert.deepEqual([noToken.status, /Set GITHUB_TOKEN/.test(noToken.stderr)], [2, true]);
  });
});

describe('an audit of clones', () => {
  it('says of a clone what it says of the repository on GitHub, but for its name', async () => {
    using folder = new Folder({});
    const names = ['bad-1', 'ended-2', 'accepting-3'];
    for (const name of names) {
      const bare = join(folder.path, name);
      mkdirSync(bare);
      const from = `repositories/${name}`;
      execFileSync(
        'git',
        ['clone', '--quiet', '--bare', '--single-branch', '--branch', from, github.repository.folder, bare],
        { stdio: 'ignore' },
      );
    }
    const local = await audit(folder, names);
    const remote = await audit(
      folder,
      names.map((each) => `acme/${each}`),
    );
    const what = ({ repository: _, ...rest }: AuditRecord) => rest;
    assert.deepEqual(recordsOf(local.stdout).map(what), recordsOf(remote.stdout).map(what));
    assert.doesNotMatch(local.stderr, /requests to GitHub/);
  });

  it('reads by shallow clones without files, which are gone afterwards, as over the API', async () => {
    using folder = new Folder({ 'tmp/.keep': '' });
    // Whatever is asked of github.com is asked of the folder: what the clone is made of is git's own doing.
    const server = join(folder.path, 'server');
    mkdirSync(join(server, 'acme'), { recursive: true });
    const served = join(server, 'acme/bad-1.git');
    execFileSync(
      'git',
      [
        'clone',
        '--quiet',
        '--bare',
        '--single-branch',
        '--branch',
        'repositories/bad-1',
        github.repository.folder,
        served,
      ],
      { stdio: 'ignore' },
    );
    for (const setting of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'])
      execFileSync('git', ['-C', served, 'config', setting, 'true']);
    const token = github.token({ permissions, as: 'auditor[bot]' });
    const env = {
      ...{ GITHUB_TOKEN: token, GITHUB_API_URL: github.url, GITHUB_SERVER_URL: `file://${server}` },
      TMPDIR: join(folder.path, 'tmp'),
    };
    const { stdout, status } = await layerReview(['audit', 'acme/bad-1', '--clone'], { folder: folder.path, env });
    assert.equal(status, 0);
    const remote = await audit(folder, ['acme/bad-1']);
    assert.deepEqual(recordsOf(stdout), recordsOf(remote.stdout));
    assert.deepEqual(readdirSync(join(folder.path, 'tmp')), ['.keep']);
  });
});

describe('what an audit comes to', () => {
  it('is a summary, a table and a page, with what is new and gone since the last one', async () => {
    await using own = await GitHub.start({ owner: 'acme', name: 'a' });
    own.repository.commit('main', { Dockerfile: bad });
    own.repository.commit('b', { 'compose.yml': ended.replace('    privileged', `    ${waived}    privileged`) }, 'b');
    own.addRepository('b', 'b');
    using folder = new Folder({});
    const run = (...args: string[]) => audit(folder, args, { at: own });
    await run('--org', 'acme', '--output', 'last.jsonl', '--sarif', 'sarif');
    assert.deepEqual(readdirSync(join(folder.path, 'sarif')).sort(), ['acme+a.sarif', 'acme+b.sarif']);
    assert.equal(JSON.parse(read(folder, 'sarif/acme+a.sarif')).version, '2.1.0');
    own.repository.commit('main', { Dockerfile: good, 'compose.yml': ended }, 'other');
    await run('--org', 'acme', '--output', 'now.jsonl');
    const markdown = (await run('merge', 'now.jsonl', '--against', 'last.jsonl')).stdout;
    assert.match(markdown, /### New since \d{4}-\d\d-\d\d/);
    assert.match(
      markdown,
      /\| High \| \[`acme\/a`\]\(https:\/\/github\.com\/acme\/a\) \| \[`compose\.yml:4`\]\(https:\/\/github\.com\/acme\/a\/blob\/[0-9a-f]{40}\/compose\.yml#L4\) \| `privileged-container`/,
    );
    assert.match(markdown, /### Accepted, and ends soon[\s\S]*2026-12-10[\s\S]*goes with the old host/);
    assert.match(markdown, /### Images without security fixes[\s\S]*PostgreSQL 9\.6 \| +2 \|/);
    assert.match(markdown, /### Gone since[\s\S]*`run-as-root`/);
    const csv = (await run('merge', 'now.jsonl', '--format', 'csv')).stdout.split('\r\n');
    assert.match(csv[0]!, /^repository,branch,commit,day,severity,rule,path,line,message,fingerprint$/);
    assert.ok(
      csv.some((row) => row.startsWith('acme/a,main,') && row.includes(',high,privileged-container,compose.yml,4,')),
    );
    await run('merge', 'now.jsonl', '--against', 'last.jsonl', '--format', 'html', '--output', 'audit.html');
    const page = read(folder, 'audit.html');
    assert.doesNotMatch(page, /<script|\bon[a-z]+=|src=|@import|url\(/);
  });

  it('says what newer rules would bring where a policy keeps older ones, and asks for nothing more', async () => {
    await using own = await GitHub.start({ owner: 'acme', name: 'newest' });
    const tls = 'FROM debian:12.8\nENV GIT_SSL_NO_VERIFY=1\nUSER 1000\n';
    own.repository.commit('main', { Dockerfile: tls });
    own.repository.commit('keeping', { Dockerfile: tls, '.github/layer-review.yml': 'version: 0.1\n' }, 'keeping');
    own.addRepository('keeping', 'keeping');
    own.addRepository('keeping-too', 'keeping');
    using folder = new Folder({ 'floor.yml': 'version: 0.1\n' });
    const requestsFor = async (...args: string[]) => {
      const from = own.requests.length;
      await audit(folder, args, { at: own });
      return own.requests.length - from;
    };
    const [newest, keeping] = [await requestsFor('acme/newest'), await requestsFor('acme/keeping')];
    assert.equal(keeping, newest);
    await audit(folder, ['--org', 'acme', '--output', 'a.jsonl'], { at: own });
    const records = recordsOf(read(folder, 'a.jsonl'));
    assert.deepEqual(
      records.map(({ verdict, raising }) => [verdict, raising?.from, raising?.verdict]),
      [
        ['pass', '0.1', 'fail'],
        ['pass', '0.1', 'fail'],
        ['fail', undefined, undefined],
      ],
    );
    const { stdout } = await audit(folder, ['merge', 'a.jsonl'], { at: own });
    assert.match(
      stdout,
      /### What newer rules would bring\s+Where 2 policies keep the rules of an older version: raising it fails 2 more repositories\./,
    );
    assert.match(stdout, /\| High +\| `tls-verification-disabled` +\| +2 \| +2 \| +2 \|/);
    // Under a floor that keeps them, all of them would change.
    const under = await audit(folder, ['--org', 'acme', '--floor', 'floor.yml'], { at: own });
    assert.deepEqual(
      recordsOf(under.stdout).map(({ raising }) => raising?.verdict),
      ['fail', 'fail', 'fail'],
    );
    assert.deepEqual(own.violations, []);
  });

  it('keeps a formula and HTML from a repository what they are: text', async () => {
    using folder = new Folder({});
    const from = await audit(folder, ['acme/bad-1']);
    const [record] = recordsOf(from.stdout);
    const nasty = '=HYPERLINK("https://evil.test")<img src=x onerror=alert(1)>|`';
    const findings = record!.findings.map((each) => ({ ...each, message: nasty, path: nasty }));
    writeFileSync(join(folder.path, 'a.jsonl'), `${JSON.stringify({ ...record, findings, branch: nasty })}\n`);
    const html = (await audit(folder, ['merge', 'a.jsonl', '--format', 'html'])).stdout;
    const markdown = (await audit(folder, ['merge', 'a.jsonl'])).stdout;
    const csv = (await audit(folder, ['merge', 'a.jsonl', '--format', 'csv'])).stdout;
    assert.doesNotMatch(html, /<img/);
    assert.doesNotMatch(markdown.replace(/`+[^\n]*?`+/g, ''), /<img/);
    assert.doesNotMatch(csv, /(^|,|\n)"?=/);
  });
});
