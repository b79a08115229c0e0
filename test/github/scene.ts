/** A pull request on the stand-in, our client on it, and reviews to publish there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../src/change.ts';
import type { Finding } from '../../src/finding.ts';
import type { Desk } from '../../src/github/answer/job.ts';
import { connect } from '../../src/github/client.ts';
import { GitHubForge } from '../../src/github/forge.ts';
import { readEvent } from '../../src/github/read/event.ts';
import type { Unread } from '../../src/model/project.ts';
import { defaultPolicy, defaultPolicyPath, type Policy } from '../../src/policy/policy.ts';
import { type Severity, say } from '../../src/problem.ts';
import { decide } from '../../src/review/decide.ts';
import type { Review } from '../../src/review/review.ts';
import type { Rule } from '../../src/rule.ts';
import { Source } from '../../src/source.ts';
import { printedBy } from '../printed.ts';
import { emptyProject } from '../report/containers.ts';
import type { Files } from '../repository.ts';
import { run } from '../run.ts';
import type { EventName } from '../stand-in/events.ts';
import { GitHub, type Options } from '../stand-in/server.ts';
import type { Permissions } from '../stand-in/tokens.ts';

export interface SceneOptions {
  readonly base?: Files;
  readonly head?: Files;
  readonly branch?: string;
  readonly event?: EventName;
  readonly permissions?: Permissions;
  readonly desk?: Partial<Desk>;
  readonly github?: Options;
}

export class Scene implements AsyncDisposable {
  readonly github: GitHub;
  readonly number: number;
  readonly desk: Desk;
  readonly #folder = mkdtempSync(join(tmpdir(), 'scene-'));
  readonly #options: SceneOptions;

  private constructor(github: GitHub, number: number, options: SceneOptions) {
    this.github = github;
    this.number = number;
    this.#options = options;
    for (const file of ['summary.md', 'outputs']) writeFileSync(join(this.#folder, file), '');
    process.env.GITHUB_OUTPUT = join(this.#folder, 'outputs');
    this.desk = {
      checkName: 'layer-review',
      jsonFile: undefined,
      sarifFile: undefined,
      workspace: this.#folder,
      summaryFile: join(this.#folder, 'summary.md'),
      repositoryUrl: `${github.serverUrl}/${github.fullName}`,
      runUrl: `${github.serverUrl}/${github.fullName}/actions/runs/1`,
      ...options.desk,
    };
  }

  static async start(options: SceneOptions = {}): Promise<Scene> {
    const github = await GitHub.start(options.github);
    const { branch = 'feature' } = options;
    const from = github.repository.commit('main', options.base ?? { Dockerfile: 'FROM debian:12\n' });
    github.repository.commit(branch, options.head ?? { Dockerfile: 'FROM debian:12\nUSER root\n' }, 'Change', { from });
    return new Scene(github, github.openPull({ head: branch }).number, options);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    rmSync(this.#folder, { recursive: true });
    await this.github.stop();
  }

  /** As a run on the newest commit makes it. */
  forge(
    patience: { deadline?: number; requestTimeout?: number } = {},
    { api = '', checkName = this.desk.checkName }: { api?: string; checkName?: string | undefined } = {},
  ): GitHubForge {
    const { name, payload, sha } = this.github.event(this.number, this.#options.event);
    const path = join(this.#folder, 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    const occasion = readEvent({
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: path,
      GITHUB_REPOSITORY: this.github.fullName,
      GITHUB_SHA: sha,
    });
    if (occasion.kind !== 'target') throw new Error(`a ${name} does not say what to review`);
    const token = this.github.workflowToken(
      this.number,
      this.#options.event ?? 'pull_request',
      this.#options.permissions,
    );
    const client = connect({
      token,
      apiUrl: `${this.github.url}${api}`,
      deadline: Date.now() + 20_000,
      second: 5,
      ...patience,
    });
    return new GitHubForge(client, occasion.target, { ...this.desk, checkName });
  }

  /** Publishes a review of the newest commit; gives back what was printed. */
  async publish(make: (change: Change) => Review, forge = this.forge()): Promise<string[]> {
    const review = make(await forge.change());
    const printed = await printedBy(() => forge.publish(review));
    return printed.split('\n');
  }

  /** A whole run on the newest commit, with the rules; gives back what was decided and what was printed. */
  async review(forge = this.forge()): Promise<{ review: Review; printed: string }> {
    let review: Review | undefined;
    const printed = await printedBy(async () => {
      review = await run({ forge, policyPath: defaultPolicyPath, overrides: {} });
    });
    return { review: review!, printed };
  }

  summary(): string {
    return readFileSync(join(this.#folder, 'summary.md'), 'utf8');
  }

  outputs(): Record<string, string> {
    const text = readFileSync(join(this.#folder, 'outputs'), 'utf8');
    return Object.fromEntries(
      [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name!, value!]),
    );
  }

  file(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }
}

const someRule: Rule = {
  id: 'some-rule',
  title: 'Something is wrong',
  group: 'privilege',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'It breaks.',
  fix: 'Mend it.',
  also: [],
};

/** A finding on one line of a file, of a rule of its own: those of one rule in one file have one comment. */
export function finding(
  path: string,
  text: string,
  line: number,
  severity: Severity = 'high',
  id = `rule-of-line-${line}`,
): Finding {
  const rule = { ...someRule, id };
  const source = new Source(path, text);
  const { start, end } = source.line(line)!;
  const at = source.at(start, end);
  return { rule, at, severity, message: say`Line ${line} is wrong.`, image: undefined, service: undefined } as Finding;
}

const nothingSeen = {
  project: () => emptyProject,
  files: [],
  templates: [],
  sources: [],
  waivers: [],
  published: [],
  signatures: emptyProject.signatures,
};

/** A review with these findings at the head, and none at the base unless given. */
export function reviewWith(
  findings: readonly Finding[],
  policy: Partial<Policy> = {},
  unread: readonly Unread[] = [],
  before: readonly Finding[] = [],
): (change: Change) => Review {
  return (change) => {
    const review = decide({
      change,
      policy: { ...defaultPolicy, ...policy },
      today: '2026-06-01',
      ruleIds: [],
      applied: findings.map(({ rule }) => rule.id),
      head: { ...nothingSeen, findings, unread },
      base: { ...nothingSeen, findings: before, unread: [] },
      remarks: [],
      secrets: { values: [], places: [] },
    });
    const files = [...findings.map(({ at }) => at.source.path), ...change.files.map(({ path }) => path)];
    return { ...review, files: [...new Set(files)], applied: { has: () => true } as never };
  };
}
