/** Check runs and commit statuses. */
import type { Limits } from './limits.ts';
import { notFound, Refusal } from './refusal.ts';
import type { CheckAnnotation, CheckRun, Status, World } from './state.ts';
import type { Actor } from './tokens.ts';

export interface CheckInput {
  name?: string;
  head_sha?: string;
  status?: CheckRun['status'];
  conclusion?: string;
  started_at?: string;
  completed_at?: string;
  external_id?: string;
  details_url?: string;
  output?: {
    title?: string;
    summary?: string;
    text?: string;
    annotations?: (Partial<CheckAnnotation> & Pick<CheckAnnotation, 'path' | 'start_line' | 'end_line' | 'message'>)[];
  };
  actions?: CheckRun['actions'];
}

export class Checks {
  readonly #world: World;
  readonly #limits: Limits;

  constructor(world: World, limits: Limits) {
    this.#world = world;
    this.#limits = limits;
  }

  /** `POST …/check-runs`: for GitHub Apps only, on a commit that exists. */
  create(actor: Actor, input: CheckInput): CheckRun {
    this.#onlyApps(actor);
    const headSha = input.head_sha ?? '';
    if (!/^[0-9a-f]{40}$/.test(headSha) || this.#world.repository.kind(headSha) !== 'commit') {
      throw new Refusal(422, `No commit found for SHA: ${headSha}`);
    }
    if (!input.name?.trim()) throw invalidRequest("name can't be blank.");
    if (input.output && input.output.title === undefined) throw invalidRequest('"title" wasn\'t supplied.');
    this.#validate(input);
    const run = this.#world.register<CheckRun>('CR', (id, nodeId) => ({
      id,
      nodeId,
      author: actor.person,
      name: input.name!,
      headSha,
      status: 'queued',
      conclusion: null,
      startedAt: input.started_at ?? this.#world.now(),
      completedAt: null,
      externalId: null,
      detailsUrl: null,
      title: null,
      summary: null,
      text: null,
      annotations: [],
      actions: [],
    }));
    this.#world.checkRuns.push(run);
    return this.#apply(run, input);
  }

  /** `PATCH …/check-runs/{id}`: annotations are added to those there are; nothing can take one away. */
  update(actor: Actor, run: CheckRun, input: CheckInput): CheckRun {
    this.#onlyApps(actor);
    if (run.author !== actor.person) {
      throw new Refusal(403, 'Invalid app_id: a check run can only be modified by the GitHub App that created it.');
    }
    if (input.status === 'completed' && input.conclusion === undefined && run.conclusion === null) {
      throw invalidRequest('"conclusion" wasn\'t supplied.');
    }
    this.#validate(input);
    return this.#apply(run, input);
  }

  find(id: number): CheckRun {
    const run = this.#world.checkRuns.find((each) => each.id === id);
    if (!run) throw notFound();
    return run;
  }

  setStatus(
    actor: Actor,
    sha: string,
    input: { state: Status['state']; context?: string; description?: string | null; target_url?: string | null },
  ): Status {
    if (this.#world.repository.kind(sha) !== 'commit') throw new Refusal(422, `No commit found for SHA: ${sha}`);
    const id = this.#world.nextId();
    const status: Status = {
      id,
      nodeId: `SC_${id}`,
      author: actor.person,
      sha,
      state: input.state,
      context: input.context ?? 'default',
      description: input.description ?? null,
      targetUrl: input.target_url ?? null,
      createdAt: this.#world.now(),
    };
    this.#world.statuses.push(status);
    return status;
  }

  #onlyApps(actor: Actor): void {
    if (!actor.app) throw new Refusal(403, 'You must authenticate via a GitHub App.');
  }

  #validate(input: CheckInput): void {
    if (input.conclusion === 'stale') throw invalidRequest('"stale" is not a conclusion that can be set.');
    const completes = input.status === 'completed' || input.completed_at !== undefined;
    if (input.head_sha !== undefined && completes && input.conclusion === undefined) {
      throw invalidRequest('"conclusion" wasn\'t supplied.');
    }
    for (const text of [input.output?.summary, input.output?.text]) {
      if (text !== undefined && text.length > 65_535) {
        throw invalidRequest(`Only 65535 characters are allowed; ${text.length} were supplied.`);
      }
    }
    const annotations = input.output?.annotations ?? [];
    if (annotations.length > this.#limits.annotationsPerRequest) {
      throw invalidRequest(
        `No more than ${this.#limits.annotationsPerRequest} items are allowed; ${annotations.length} were supplied.`,
      );
    }
    for (const annotation of annotations) this.#validateAnnotation(annotation);
  }

  #validateAnnotation(annotation: Partial<CheckAnnotation> & { start_line: number; end_line: number }): void {
    const { start_line, end_line, start_column, end_column, message = '', title, raw_details } = annotation;
    if (start_line < 1 || end_line < start_line) throw invalidRequest('Lines start at 1 and end after they start.');
    if (start_column != null || end_column != null) {
      if (start_line !== end_line) throw invalidRequest('Columns are for annotations of one line only.');
      if ((start_column ?? 1) < 1 || (end_column ?? Number.MAX_SAFE_INTEGER) < (start_column ?? 1)) {
        throw invalidRequest('Columns start at 1 and end after they start.');
      }
    }
    if (message.trim() === '') throw invalidRequest("message can't be blank.");
    if (title && title.length > 255)
      throw invalidRequest(`Only 255 characters are allowed; ${title.length} were supplied.`);
    for (const text of [message, raw_details ?? '']) {
      if (Buffer.byteLength(text) > this.#limits.annotationMessageBytes)
        throw invalidRequest('Only 64 KB are allowed.');
    }
  }

  #apply(run: CheckRun, input: CheckInput): CheckRun {
    if (input.name !== undefined) run.name = input.name;
    if (input.status !== undefined) run.status = input.status;
    if (input.conclusion !== undefined) {
      run.conclusion = input.conclusion;
      run.status = 'completed';
      run.completedAt = input.completed_at ?? this.#world.now();
    }
    run.externalId = input.external_id ?? run.externalId;
    run.detailsUrl = input.details_url ?? run.detailsUrl;
    run.actions = input.actions ?? run.actions;
    const { output } = input;
    if (!output) return run;
    run.title = output.title ?? run.title;
    run.summary = output.summary ?? run.summary;
    run.text = output.text ?? run.text;
    for (const each of output.annotations ?? []) {
      run.annotations.push({
        path: each.path,
        start_line: each.start_line,
        end_line: each.end_line,
        start_column: each.start_column ?? null,
        end_column: each.end_column ?? null,
        annotation_level: each.annotation_level ?? 'notice',
        message: each.message,
        title: each.title ?? null,
        raw_details: each.raw_details ?? null,
      });
    }
    return run;
  }
}

function invalidRequest(detail: string): Refusal {
  return new Refusal(422, `Invalid request.\n\n${detail}`);
}
