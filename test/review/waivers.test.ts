/** Waivers in all places and states, as a whole review tells them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reviewDocument } from '../../src/report/json.ts';
import { sarifLog } from '../../src/report/sarif.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { reviewText } from '../../src/report/text.ts';
import type { Review } from '../../src/review/review.ts';
import { type Files, policyPath, reviewSides } from './sides.ts';

const today = '2026-06-15';

/** Reviews a change from some files to others; without `base`, files as they are. */
const review = (head: Files, { base, policy = '' }: { base?: Files; policy?: string } = {}) =>
  reviewSides(head, { base, target: { [policyPath]: policy }, today });

const unchecked = 'FROM debian:12.8\nENV GIT_SSL_NO_VERIFY=1\nCMD ["sh"]\n';
const above = (waiver: string) => unchecked.replace('ENV', `${waiver}\nENV`);
const inline = '# layer-review: allow=tls-verification-disabled until=2027-01-31 reason="replaced in March"';

const waived = ({ waived: some }: Review) => some.map(({ rule, waiver }) => `${rule.id}: ${waiver?.reason}`);
const found = ({ findings }: Review) => findings.map(({ rule }) => rule.id);
const about = ({ remarks }: Review, word: RegExp) => remarks.filter((each) => word.test(each));

/** A policy with one waiver of `tls-verification-disabled`, and what else it says. */
const policy = (more = '', until = '2027-01-31') =>
  `waivers:\n  - rule: tls-verification-disabled\n    paths: [Dockerfile]\n    reason: it was agreed\n    until: ${until}\n${more}`;

describe('a waiver of the policy', () => {
  it('lets a finding pass, and tells it all the same', async () => {
    const result = await review({ Dockerfile: unchecked }, { policy: policy('    by: alice\n') });
    assert.deepEqual(waived(result), ['tls-verification-disabled: it was agreed']);
    assert.ok(!found(result).includes('tls-verification-disabled'));
    assert.equal(result.verdict, 'pass');
    assert.equal(result.counts.waived, 1);
    const { findings, counts } = reviewDocument(result, '1');
    assert.equal(counts.waived, 1);
    assert.deepEqual(findings.find(({ rule }) => rule === 'tls-verification-disabled')?.waiver, {
      reason: 'it was agreed',
      until: '2027-01-31',
      by: 'alice',
      where: { path: policyPath, line: 2 },
    });
    const [sarif] = sarifLog(result, { version: '1', fixed: false }).runs[0]!.results.filter(
      ({ ruleId }) => ruleId === 'tls-verification-disabled',
    );
    assert.equal(sarif?.suppressions.length, 1);
    assert.deepEqual([sarif.suppressions[0]!.kind, sarif.suppressions[0]!.status], ['external', 'accepted']);
    assert.match(summaryMarkdown(result), /\| Waived \|[\s\S]*it was agreed/);
    assert.match(reviewText(result, { colour: false, width: 100, all: true }), /it was agreed[\s\S]*1 waived/);
  });

  it('counts to its last day, and not beyond', async () => {
    for (const [until, counts] of [
      [today, true],
      ['2026-06-14', false],
      ['2027-06-15', true],
      ['2027-06-16', false],
    ] as const) {
      const result = await review({ Dockerfile: unchecked }, { policy: policy('', until) });
      assert.equal(waived(result).length, counts ? 1 : 0, until);
      assert.equal(about(result, /does not count/).length, counts ? 0 : 1, until);
      assert.equal(result.verdict, counts ? 'pass' : 'fail');
    }
  });

  it('is for its group, paths, stage, service and image only', async () => {
    const files = {
      Dockerfile: 'FROM debian:12.8 AS tools\nUSER root\nFROM node:24.1 AS app\nUSER root\n',
      'compose.yml':
        'services:\n  a: { image: "traefik:3.1", privileged: true }\n  b: { image: "ghcr.io/x/traefik:3.1", privileged: true }\n',
    };
    const cases: readonly (readonly [waiver: string, findings: string[]])[] = [
      ['rule: privilege, paths: ["**"]', ['app']],
      ['rule: run-as-root, paths: ["*"], stage: App', ['app']],
      ['rule: run-as-root, paths: ["*"], stage: tools', []],
      ['rule: run-as-root, paths: ["*"], image: node', ['app']],
      ['rule: run-as-root, paths: ["*"], image: debian', []],
      ['rule: run-as-root, paths: ["other/**"]', []],
      ['rule: privileged-container, paths: [compose.yml], service: b', ['b']],
      ['rule: privileged-container, paths: [compose.yml], image: traefik', ['a']],
      ['rule: privileged-container, paths: [compose.yml]', ['a', 'b']],
    ];
    for (const [waiver, subjects] of cases) {
      const result = await review(files, { policy: `waivers: [{ ${waiver}, reason: x, until: 2026-12-31 }]\n` });
      const named = result.waived.map(({ image, service }) => service ?? image).sort();
      // One thing that two services have is told once each here, as they are two places.
      assert.deepEqual(named, subjects, waiver);
    }
  });

  it('is told where it waives nothing in the files it names, but not where those were not looked at', async () => {
    const clean = { Dockerfile: 'FROM debian:12.8\nUSER 1000\n' };
    const unused = /waives nothing any more/;
    assert.equal(about(await review(clean, { policy: policy() }), unused).length, 1);
    assert.equal(about(await review(clean, { policy: policy(), base: clean }), unused).length, 1);
    const wide = policy().replace('[Dockerfile]', '["**"]');
    assert.equal(about(await review(clean, { policy: wide, base: clean }), unused).length, 0);
    assert.equal(about(await review({ 'b/Dockerfile': unchecked }, { policy: policy() }), unused).length, 0);
  });

  it('waives one of several services that are told together', async () => {
    const compose = 'services:\n  a: { image: "x/a:1" }\n  b: { image: "x/b:1" }\n';
    const result = await review(
      { 'compose.yml': compose },
      {
        policy: 'waivers: [{ rule: memory-limit-missing, paths: ["**"], service: a, reason: x, until: 2026-12-31 }]\n',
      },
    );
    const told = (some: Review['findings']) => some.filter(({ rule }) => rule.id === 'memory-limit-missing');
    assert.deepEqual(told(result.waived).map(({ service }) => service), ['a']); // biome-ignore format: short
    assert.deepEqual(told(result.findings).map(({ service }) => service), ['b']); // biome-ignore format: short
  });
});

describe('a waiver in a file', () => {
  it('counts above an instruction, a line of it, a service and a key', async () => {
    const allow = (rule: string) => `# layer-review: allow=${rule} until=2026-12-31 reason="ok"`;
    const compose = (at: 'service' | 'key' | 'item') => `services:
  ${at === 'service' ? allow('privileged-container,docker-socket-mount') : '#'}
  web:
    image: x/a:1
    ${at === 'key' ? allow('isolation') : '#'}
    privileged: true
    volumes:
      ${at === 'item' ? allow('docker-socket-mount') : '#'}
      # because
      - /var/run/docker.sock:/var/run/docker.sock
`;
    const ids = async (files: Files) => (await review(files)).waived.map(({ rule }) => rule.id).sort();
    assert.deepEqual(await ids({ Dockerfile: above(inline) }), ['tls-verification-disabled']);
    assert.deepEqual(await ids({ 'compose.yml': compose('service') }), ['docker-socket-mount', 'privileged-container']);
    assert.deepEqual(await ids({ 'compose.yml': compose('key') }), ['privileged-container']);
    assert.deepEqual(await ids({ 'compose.yml': compose('item') }), ['docker-socket-mount']);
    const run = `FROM debian:12.8\nRUN make && \\\n  ${allow('pipe-to-shell')}\n  curl -fsSL https://example.com/x | sh\nUSER 1\n`;
    assert.deepEqual(await ids({ Dockerfile: run }), ['pipe-to-shell']);
  });

  it('counts above a service for what an anchor brings in', async () => {
    const text = (waiver: string) =>
      `x-all: &all\n  privileged: true\nservices:\n  ${waiver}\n  a:\n    <<: *all\n    image: x/a:1\n`;
    const result = await review({
      'compose.yml': text('# layer-review: allow=privileged-container until=2026-12-31 reason="ok"'),
    });
    assert.deepEqual(waived(result), ['privileged-container: ok']);
  });

  it('does not count without all that it needs, and is told', async () => {
    const cases: readonly (readonly [comment: string, complaint: RegExp])[] = [
      ['# layer-review: allow=tls-verification-disabled until=2027-01-31', /gives no `reason/],
      ['# layer-review: allow=tls-verification-disabled reason="x"', /names no last day/],
      ['# layer-review: allow=tls-verification-disabled until=soon reason="x"', /`soon` is no day/],
      ['# layer-review: allow=tls-verification-disabled until=2026-06-14 reason="x"', /ended on 2026-06-14/],
      ['# layer-review: allow=tls-verification-disabled until=2028-01-01 reason="x"', /more than a year/],
      [
        '# layer-review: allow=tls-verification-disabld until=2027-01-31 reason="x"',
        /no rule or group is called `tls-verification-disabld` \(did you mean `tls-verification-disabled`\?\)/,
      ],
      ['# layer-review: until=2027-01-31 reason="x"', /names no rule/],
      [
        '# layer-review: allow=tls-verification-disabled until=2027-01-31 reasn="x"',
        /knows no `reasn` \(did you mean `reason`\?\)/,
      ],
      ['# layer-review: allow tls-verification-disabled', /`allow` is not understood/],
      [`${inline}\n`, /stands above nothing/],
    ];
    for (const [comment, complaint] of cases) {
      const result = await review({ Dockerfile: above(comment) });
      assert.deepEqual(waived(result), [], comment);
      assert.equal(result.verdict, 'fail');
      assert.equal(about(result, complaint).length, 1, `${comment}: ${result.remarks}`);
    }
  });

  it('is told where it waives nothing', async () => {
    const result = await review({ Dockerfile: `FROM debian:12.8\n${inline}\nUSER 1000\n` });
    assert.equal(about(result, /waives nothing/).length, 1);
  });

  it('is none in a here-document, in text, or in another tool’s words', async () => {
    const text = `FROM debian:12.8\nRUN <<E\n${inline}\nE\n# layer-reviewer: allow=x\nENV GIT_SSL_NO_VERIFY=1\n`;
    const result = await review({ Dockerfile: text });
    assert.deepEqual([waived(result), about(result, /waiver/)], [[], []]);
  });

  describe('that the change adds', () => {
    const medium =
      'FROM debian:12.8\n# layer-review: allow=missing-user until=2026-12-31 reason="dev only"\nFROM debian:12.8\n';
    const base = { Dockerfile: unchecked };

    it('counts at once only for what fails nothing', async () => {
      const result = await review({ Dockerfile: above(inline) }, { base, policy: 'gate: all\n' });
      assert.deepEqual([waived(result), result.verdict], [[], 'fail']);
      assert.deepEqual(about(result, /only once it is merged/), [
        '`Dockerfile` line 2: This change adds a waiver of `tls-verification-disabled` until 2027-01-31, with the reason `replaced in March`. It counts for what fails this review only once it is merged.',
      ]);
      const [sarif] = sarifLog(result, { version: '1', fixed: false }).runs[0]!.results.filter(
        ({ ruleId }) => ruleId === 'tls-verification-disabled',
      );
      assert.equal(sarif?.suppressions[0]?.status, 'underReview');
      const lesser = await review({ Dockerfile: medium }, { base: { Dockerfile: 'FROM debian:12.8\n' } });
      assert.deepEqual(waived(lesser), ['missing-user: dev only']);
      assert.equal(about(lesser, /It counts\.$/).length, 1);
    });

    it('counts or does not as the policy says', async () => {
      const allowed = await review({ Dockerfile: above(inline) }, { base, policy: 'inline-waivers: allow\n' });
      assert.deepEqual([waived(allowed).length, allowed.verdict], [1, 'pass']);
      assert.equal(about(allowed, /This change adds a waiver/).length, 1);
      const denied = await review({ Dockerfile: medium }, { base: {}, policy: 'inline-waivers: deny\n' });
      assert.deepEqual(waived(denied), []);
      assert.equal(about(denied, /the policy wants none in files/).length, 1);
    });

    it('counts once it is merged, also after lines moved, and is not told again', async () => {
      const merged = await review({ Dockerfile: `# a\n\n${above(inline)}` }, { base: { Dockerfile: above(inline) } });
      assert.deepEqual([waived(merged).length, merged.verdict, about(merged, /waiver/).length], [1, 'pass', 0]);
    });

    it('is a new one where what it stands above is changed, or where it is copied', async () => {
      const moved = `FROM debian:12.8\n${inline}\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\nFROM debian:12.8\n${inline}\nENV GIT_SSL_NO_VERIFY=1\n`;
      const result = await review({ Dockerfile: moved }, { base: { Dockerfile: above(inline) } });
      assert.equal(about(result, /This change adds a waiver/).length + about(result, /waives nothing/).length, 1);
      const other = await review(
        { Dockerfile: above(inline).replace('GIT_SSL_NO_VERIFY=1', 'NODE_TLS_REJECT_UNAUTHORIZED=0') },
        { base: { Dockerfile: above(inline) } },
      );
      assert.deepEqual([waived(other), other.verdict], [[], 'fail']);
    });

    it('says nothing that a page could take for anything else', async () => {
      const evil = above(
        '# layer-review: allow=tls-verification-disabled until=2027-01-31 reason="@team #1 <img src=x> `x` ![](y)"',
      );
      const result = await review({ Dockerfile: evil }, { base });
      const page = summaryMarkdown(result);
      assert.match(page, /`+ ?@team #1 <img src=x> 'x' !\[\]\(y\) ?`+/);
    });
  });

  describe('that was there before', () => {
    const allow = (rules: string) => `# layer-review: allow=${rules} until=2026-12-31 reason="drives the rig"`;
    const agent = `services:\n  ${allow('isolation')}\n  agent: &agent\n    image: x/agent:1\n    privileged: true\n`;
    const key = `services:\n  agent: &agent\n    image: x/agent:1\n    ${allow('isolation')}\n    privileged: true\n`;
    const shared = `x-rig: &rig\n  ${allow('isolation')}\n  privileged: true\nservices:\n  agent:\n    <<: *rig\n    image: x/agent:1\n`;
    const ofWeb = ({ findings }: Review) =>
      findings.filter(({ service, failing }) => service === 'web' && failing).map(({ rule }) => rule.id);

    it('does not count for a service that a change lets inherit what is waived', async () => {
      const cases: readonly (readonly [base: string, service: string])[] = [
        [agent, '  web: { extends: agent }\n'],
        [agent, '  web:\n    <<: *agent\n    image: x/web:1\n'],
        [agent, '  web: *agent\n'],
        [key, '  web: { extends: { service: agent } }\n'],
        [key, '  web:\n    <<: [*agent]\n'],
        [shared, '  web:\n    <<: *rig\n    image: x/web:1\n'],
      ];
      for (const [before, service] of cases) {
        const base = { 'compose.yml': before };
        const result = await review({ 'compose.yml': before + service }, { base });
        assert.deepEqual([ofWeb(result), result.verdict], [['privileged-container'], 'fail'], before + service);
        assert.equal(result.findings.find(({ failing }) => failing)?.proposal?.reason, 'drives the rig');
        assert.equal(about(result, /does not cover `privileged-container` of `web`/).length, 1, `${result.remarks}`);
        assert.equal(result.waived.some(({ service: name }) => name === 'agent'), true); // biome-ignore format: short
        const harmless = await review({ 'compose.yml': `${before}  web: { image: "x/web:1" }\n` }, { base });
        assert.deepEqual([harmless.verdict, about(harmless, /waiver/)], ['pass', []]);
        const allowed = await review({ 'compose.yml': before + service }, { base, policy: 'inline-waivers: allow\n' });
        assert.equal(allowed.verdict, 'pass');
      }
    });

    it('does not count for a service in another file that a change lets extend it', async () => {
      const extending = 'services:\n  web:\n    extends: { file: ../compose.yml, service: agent }\n';
      const base = { 'compose.yml': agent };
      for (const gate of ['introduced', 'all']) {
        const result = await review(
          { 'compose.yml': agent, 'b/compose.yml': extending },
          { base, policy: `gate: ${gate}\n` },
        );
        assert.deepEqual([ofWeb(result), result.verdict], [['privileged-container'], 'fail']);
      }
    });

    it('does not count for another fault of its group or of its rule', async () => {
      const base = { 'compose.yml': agent };
      const socket = '    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n';
      const mounts = agent.replace('allow=isolation', 'allow=isolation,docker-socket-mount');
      const worse: readonly (readonly [before: string, after: string, rule: string])[] = [
        [agent, `${agent}    volumes: ["/run/crio/crio.sock:/crio.sock"]\n`, 'container-runtime-socket-mount'],
        [agent.replace('    privileged: true\n', ''), agent, 'privileged-container'],
        [mounts + socket.replace('sock"]', 'sock:ro"]'), mounts + socket, 'docker-socket-mount'],
      ];
      for (const [before, after, rule] of worse) {
        const result = await review({ 'compose.yml': after }, { base: { 'compose.yml': before } });
        const failing = result.findings.filter((each) => each.failing).map((each) => each.rule.id);
        assert.deepEqual([failing, result.verdict], [[rule], 'fail'], after);
        assert.equal(about(result, new RegExp(`does not cover \`${rule}\` of \`agent\``)).length, 1, after);
      }
      const more = await review({ 'compose.yml': `${agent}    init: true\n    labels: { a: b }\n` }, { base });
      assert.deepEqual([more.verdict, about(more, /waiver/)], ['pass', []]);
    });

    it('counts with `gate: all` for what stood there, moved, renamed or laid out in another way', async () => {
      const files = { 'compose.yml': agent, Dockerfile: above(inline) };
      const gate = { base: files, policy: 'gate: all\n' };
      const flow = `services:\n  web: { image: "x/web:1" }\n\n  ${allow('isolation')}\n  agent: { privileged: "true", image: x/agent:1 }\n`;
      const kept: Record<string, Files> = {
        'one more service': { ...files, 'compose.yml': `${agent}  web: { image: "x/web:1" }\n` },
        'another layout': { ...files, 'compose.yml': flow },
        'another file': { Dockerfile: files.Dockerfile, 'b/compose.yml': agent },
        'more layers': { ...files, Dockerfile: `${files.Dockerfile.replace('FROM debian:12.8', '$&\nRUN make')}` },
        'a moved Dockerfile': { 'compose.yml': agent, 'app/Dockerfile': files.Dockerfile.replace('ENV', 'env') },
      };
      for (const [what, head] of Object.entries(kept)) {
        const result = await review(head, gate);
        assert.deepEqual([result.verdict, about(result, /waiver/)], ['pass', []], what);
      }
      for (const head of [
        { ...files, 'compose.yml': `${agent}  web: *agent\n` },
        { ...files, Dockerfile: `${files.Dockerfile}ENV NODE_TLS_REJECT_UNAUTHORIZED=0\n` },
      ]) {
        const result = await review(head, gate);
        assert.equal(result.verdict, 'fail');
      }
    });
  });

  describe('in the policy', () => {
    const comment = '# layer-review: allow=config-from-pr-head until=2026-12-31 reason="agreed in May"\n';
    const edit = (before: string, after: string) =>
      review(
        { [policyPath]: after, Dockerfile: unchecked },
        { base: { [policyPath]: before, Dockerfile: unchecked }, policy: before },
      );

    it('is about its edit', async () => {
      const lesser = await edit('fail-on: high\n', `fail-on: high\n${comment}comment-on: low\n`);
      assert.deepEqual(waived(lesser), ['config-from-pr-head: agreed in May']);
      assert.equal(about(lesser, /This change adds a waiver/).length, 1);
      const other = await edit('fail-on: high\n', `${comment}fail-on: high\ncomment-on: low\n`);
      assert.ok(found(other).includes('config-from-pr-head'));
      assert.equal(about(other, /waives nothing/).length, 1);
    });

    it('does not count before it is merged where the edit fails the review, nor without a reason', async () => {
      const worse = await edit('gate: all\n', `gate: all\n${comment}fail-on: never\n`);
      assert.ok(found(worse).includes('config-from-pr-head'));
      assert.equal(about(worse, /only once it is merged/).length, 1);
      const silent = await edit('', `# layer-review: allow=config-from-pr-head until=2026-12-31\nfail-on: low\n`);
      assert.ok(found(silent).includes('config-from-pr-head'));
      assert.equal(about(silent, /it gives no `reason/).length, 1);
    });

    it('waives nothing else, and breaks nothing', async () => {
      const result = await edit(`${inline}\ngate: all\n`, `${inline}\ngate: all\nfail-on: low\n`);
      assert.deepEqual([waived(result), result.verdict], [[], 'fail']);
      assert.equal(about(result, /waives nothing/).length, 1);
    });
  });

  it('counts only as often as anybody reads', async () => {
    const many = `FROM debian:12.8\n${`${inline}\nENV GIT_SSL_NO_VERIFY=1\n`.repeat(1500)}`;
    const result = await review({ Dockerfile: many });
    assert.equal(result.verdict, 'fail');
    assert.ok(result.remarks.length < 40 && about(result, /more waivers/).length === 1);
  });
});

describe('a waiver in a bake file', () => {
  const waiver = (rule = 'build-network-host') => `layer-review: allow=${rule} until=2027-01-31 reason="agreed"`;
  const bake = (above: string, within = '') => `${above}\ntarget "web" {\n  ${within}\n  network = "host"\n}\n`;

  it('stands above a block or an argument, behind either sign', async () => {
    for (const text of [
      bake(`# ${waiver()}`),
      bake(`// ${waiver()}\n# more`),
      bake('', `# ${waiver()}`),
      bake('', `#${waiver()}\n  // more`),
    ]) {
      const result = await review({ 'docker-bake.hcl': text });
      assert.deepEqual(waived(result), ['build-network-host: agreed'], text);
      assert.deepEqual(about(result, /waiver/i), [], text);
    }
  });

  it('counts for an entry or an item that it stands above, and not for others', async () => {
    const secrets = (above: string) =>
      `target "web" {\n  args = {\n    ${above}\n    NPM_TOKEN = "f4a8c2e6b0d9471e"\n    API_TOKEN = "a4f8c2e6b0d9471e"\n  }\n}\n`;
    const entry = await review({ 'docker-bake.hcl': secrets(`# ${waiver('secret-in-build-arg')}`) });
    assert.deepEqual(waived(entry), ['secret-in-build-arg: agreed']);
    assert.deepEqual(found(entry), ['secret-in-build-arg']);
    const item = await review({
      'docker-bake.hcl': `target "web" {\n  entitlements = [\n    # ${waiver('compose-build-privileged')}\n    "security.insecure",\n  ]\n}\n`,
    });
    assert.deepEqual(waived(item), ['compose-build-privileged: agreed']);
  });

  it('is none behind other text, in a text, and in JSON', async () => {
    for (const [path, text] of [
      ['docker-bake.hcl', bake('', `pull = true # ${waiver()}`)],
      ['docker-bake.hcl', bake('', `description = <<E\n# ${waiver()}\nE`)],
      ['docker-bake.json', JSON.stringify({ '//': waiver(), target: { web: { network: 'host' } } })],
    ] as const) {
      const result = await review({ [path]: text });
      assert.deepEqual([waived(result), found(result)], [[], ['build-network-host']], text);
    }
  });

  it('that a change adds counts for nothing that fails it', async () => {
    const token = (above: string) => `target "web" {\n  args = {\n${above}    NPM_TOKEN = "f4a8c2e6b0d9471e"\n  }\n}\n`;
    const result = await review(
      { 'docker-bake.hcl': token(`    # ${waiver('secret-in-build-arg')}\n`) },
      { base: { 'docker-bake.hcl': 'target "web" {}\n' } },
    );
    assert.deepEqual([waived(result), found(result), result.verdict], [[], ['secret-in-build-arg'], 'fail']);
    assert.match(about(result, /adds a waiver/).join(), /only once it is merged/);
  });
});
