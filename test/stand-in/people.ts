/** What a person does in the browser, without HTTP: used to set a scene. The same rules hold, with write access. */

import type { Services } from './call.ts';
import type { CommentInput } from './comments.ts';
import { notFound } from './refusal.ts';
import type { ReviewInput } from './reviews.ts';
import type { Node, Pull } from './state.ts';
import { type Actor, human } from './tokens.ts';

export interface Written {
  id: number;
  nodeId: string;
}

export class Someone {
  readonly #services: Services;
  readonly #actor: Actor;

  constructor(services: Services, login: string) {
    this.#services = services;
    this.#actor = human(services.world.person(login));
  }

  /** Comments on the pull request as a whole. */
  comment(number: number, body: string): Written {
    return this.#services.comments.say(this.#actor, this.#pull(number), body);
  }

  review(number: number, input: ReviewInput): Written {
    return this.#services.reviews.create(this.#actor, this.#pull(number), input);
  }

  /** Comments on a line of the newest commit, or on a file. */
  commentOn(number: number, place: Omit<CommentInput, 'commit_id'>): Written {
    const pull = this.#pull(number);
    return this.#services.comments.create(this.#actor, pull, { commit_id: pull.head.sha, ...place });
  }

  /** Answers a review comment, which must be the first of its thread. */
  reply(commentId: number, body: string): Written {
    return this.#services.comments.reply(this.#actor, this.#services.comments.reviewComment(commentId), body);
  }

  /** Resolves the thread that a review comment is in. */
  resolve(commentId: number): void {
    this.#services.comments.resolve(this.#actor, this.#services.comments.reviewComment(commentId).thread, true);
  }

  unresolve(commentId: number): void {
    this.#services.comments.resolve(this.#actor, this.#services.comments.reviewComment(commentId).thread, false);
  }

  /** Hides a review, review comment or issue comment. */
  minimize(nodeId: string, classifier = 'OUTDATED'): void {
    this.#services.comments.minimize(this.#writing(nodeId), classifier);
  }

  edit(nodeId: string, body: string): void {
    const writing = this.#writing(nodeId);
    if (writing.kind === 'review') this.#services.reviews.update(this.#actor, writing, body);
    else this.#services.comments.edit(this.#actor, writing, body);
  }

  delete(nodeId: string): void {
    const writing = this.#writing(nodeId);
    if (writing.kind === 'review') this.#services.reviews.remove(this.#actor, writing);
    else this.#services.comments.remove(writing);
  }

  #pull(number: number): Pull {
    const pull = this.#services.world.pulls.get(number);
    if (!pull) throw notFound();
    return pull;
  }

  #writing(nodeId: string): Extract<Node, { kind: string }> {
    const node = this.#services.world.nodes.get(nodeId);
    if (!node || !('kind' in node)) throw notFound();
    return node;
  }
}
