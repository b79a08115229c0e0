import type { Finding } from '../finding.ts';
import type { Meaning } from './finding-meaning.ts';

/** What tells that a service or a stage is one that others are as well. */
export interface Likeness {
  /** Equal for services that say the same under the same name, and for stages of files that do. */
  readonly block: string;
  /** Equal where all of their files is the same. */
  readonly file: string;
  /** Whether it is a stage that a service, a target of a bake file or a workflow of its side builds. */
  readonly isBuilt: boolean;
  /** Equal for services that run the same image under the same name, but for a number behind it; undefined for a stage. */
  readonly kin: string | undefined;
}

/** A finding as it is compared. */
export interface ComparedFinding {
  readonly finding: Finding;
  readonly meaning: Meaning;
  /** At the head. */
  readonly path: string;
  /** Whom it is about, as they are known at the head; undefined where it is about none. */
  readonly subject: string | undefined;
  /** Whether it is about the stage that its file ends with: what is built of it unless somebody names another. */
  readonly final: boolean;
  /** Where its lines are at the head; undefined where the change does not leave all of them as they were. */
  readonly place: string | undefined;
  /** Whom it is about, where they are there on both sides, if under another name. */
  readonly lasting: string | undefined;
  /** What those whom it is about serve, by all that may tell it. */
  readonly served: readonly string[];
  /** Of what is found of a whole image, those that are built at the head where it is built; of a step, those that have it now. */
  readonly given: readonly string[];
  /** Of what is found of a stage, or of a service of which is known what it runs. */
  readonly like: Likeness | undefined;
}
