import type { Change } from '../change.ts';
import type { ImageUpdate } from '../facts/change/image-updates.ts';
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import type { Finding, Standing } from '../finding.ts';
import type { Project, Unread } from '../model/project.ts';
import type { ReadImage } from '../model/published-images.ts';
import type { Policy, PolicyOrigin } from '../policy/policy.ts';
import type { Message, Severity } from '../problem.ts';
import type { Location } from '../source.ts';

/** What is reported about one change: made before anything is written, and never changed by a write that fails. */
export interface Review {
  readonly change: Change;
  /** The day of the review, as `2027-01-31`. */
  readonly today: string;
  readonly policy: Policy;
  /** Where the policy comes from; undefined where that does not matter. */
  readonly origin?: PolicyOrigin | undefined;
  readonly verdict: Verdict;
  /** Why, in one sentence of plain text: our words and numbers alone. */
  readonly reason: string;
  /** Introduced and existing ones, worst first, then by place. */
  readonly findings: readonly ReviewedFinding[];
  /** At the head, and accepted by a waiver: told apart, and without a say in the verdict. */
  readonly waived: readonly ReviewedFinding[];
  /** At the base and gone at the head; their places are in the base's files. */
  readonly fixed: readonly ReviewedFinding[];
  /** How many findings that were there before are left out, in files that the change only affects. */
  readonly unreported: number;
  readonly counts: Counts;
  /** What could not be reviewed, and fails the review. */
  readonly unread: readonly Unread[];
  /** What could not be reviewed either, and the policy accepts: it may hide what was found before. */
  readonly accepted: readonly Unread[];
  /** Things worth knowing that are no faults: a policy that this change edits. Plain text. */
  readonly remarks: readonly string[];
  /** Those of them that a summary comment tells only where there is one for something else: the check has them. */
  readonly asides?: ReadonlySet<string>;
  /** The images that the change updates, with what is different inside; none where no registry was asked. */
  readonly updates: readonly ImageUpdate[];
  /** The paths that were reviewed, at the head. */
  readonly files: readonly string[];
  /** The ids of the rules that were asked: those that the policy leaves out are not among them. */
  readonly applied: ReadonlySet<string>;
  /** What registries said of images from elsewhere, at the head. */
  readonly published: readonly ReadImage[];
  /** What came of the signatures that the policy demands, at the head. */
  readonly signatures: Project['signatures'];
  /** At the head. Of files that are compared with nothing it is put together when somebody first asks. */
  readonly project: () => Project;
  /** What it would be by the newest rules, where somebody asks and the policy keeps those of an older version. */
  readonly raised?: Review;
  /** What must be in no output: every output is masked with it. */
  readonly secrets: Secrets;
}

/** `error`: something could not be reviewed, so that neither pass nor fail would be true. */
export type Verdict = 'pass' | 'fail' | 'error';

export interface ReviewedFinding extends Finding {
  /** The same for the same fault in the same subject, wherever its lines move. */
  readonly fingerprint: string;
  /** It and all the findings that were joined in it. */
  readonly parts: readonly FindingName[];
  /** What it is recognised by in its file, whatever the file is called; those of all the findings that were joined in it. */
  readonly marks: readonly string[];
  /** The others of one fault that are reported with it, at other places or by other rules. */
  readonly joined?: readonly Finding[];
  readonly standing: Standing;
  /** What names its cause: the fingerprint of the first finding that has the same, among those of the same standing. */
  readonly cause: string;
  /** What names, in the same way, what is put right as it is: one comment tells all of it. */
  readonly practice: string;
  /** Where it is reported on a pull request: on a line of the diff, on the file, or in the summary only. */
  readonly placement: Placement;
  /** Whether the policy lets it fail the review. */
  readonly failing: boolean;
  /** Set where something worse, or as bad, is commented in its file, on which nobody relies: one comment is enough there. */
  readonly besideWorse?: boolean;
  /** Set where it weighs little beside something worse of the same cause that is commented: it is told there as well. */
  readonly toldAlong?: boolean;
  /** Says how what was there before is so as well, where that makes it no news to anybody. */
  readonly usual?: Message | undefined;
  /** What accepts it; only those among `waived` have one. */
  readonly waiver?: Waiver | undefined;
  /** What asks to accept it and does not count, or not yet. */
  readonly proposal?: Waiver | undefined;
}

/** What names one finding among all of a review, before any are joined. */
export interface FindingName {
  readonly path: string;
  /** The id of its rule. */
  readonly rule: string;
  readonly fingerprint: string;
}

/** Accepts a finding for a time. */
export interface Waiver {
  readonly reason: string;
  /** The last day, as `2027-01-31`. */
  readonly until: string;
  readonly by?: string | undefined;
  /** Where it is written. */
  readonly at: Location;
  /** In the policy, in a comment above what it accepts, or in the baseline. */
  readonly kind: 'policy' | 'inline' | 'baseline';
}

export type Placement =
  | {
      readonly kind: 'line';
      /** At the head, also where the lines are those that the change removed. */
      readonly path: string;
      /** Set where the lines are those of the base. */
      readonly side?: 'base';
      readonly startLine: number;
      readonly endLine: number;
      readonly suggestion: Suggestion | undefined;
    }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'summary' };

/** Replaces the whole lines of the comment it stands in. */
export interface Suggestion {
  readonly title: string;
  /** Whole lines without the last line end. */
  readonly text: string;
  /** Whether a second review, with all suggestions applied, showed that this one does what it should and no harm. */
  readonly proven?: boolean;
}

/** Findings of one cause are counted once, as the worst of them. */
export interface Counts {
  readonly introduced: number;
  readonly existing: number;
  readonly fixed: number;
  readonly waived: number;
  /** Of introduced and existing findings without those that are waived. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
}
