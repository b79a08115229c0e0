/** What the thread that reviews is asked, and what it answers: plain data, which one thread can hand to another. */
import type { Range } from 'vscode-languageserver';
import type { Severity } from '../problem.ts';

/** Files as an editor has them. Paths are absolute, and as the editor calls them. */
export interface OpenFiles {
  /** A folder that is looked through, or a file that lies in no such folder. */
  readonly place: string;
  /** What the editor holds of files, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** The only files to review; all that there are unless given. */
  readonly only?: readonly string[] | undefined;
  /** The same number for as long as nothing of them changes. */
  readonly revision: number;
}

/** A range in one of them. */
export interface AskedAt extends OpenFiles {
  readonly at: EditorPlace;
}

export interface Questions {
  readonly review: { readonly asked: OpenFiles; readonly answer: FolderReview };
  /** What could be done about the findings there. */
  readonly offers: { readonly asked: AskedAt; readonly answer: readonly Offer[] };
  /** The safe fixes of a whole file that can be made together. */
  readonly safeFixes: { readonly asked: AskedAt; readonly answer: Offer | undefined };
  /** What is known of the image or the service that begins there, as lines of text. */
  readonly explanation: { readonly asked: AskedAt; readonly answer: string | undefined };
}

/** What was found in the files of a folder. */
export interface FolderReview {
  /** The files with findings. */
  readonly files: readonly FileReview[];
  /** How many files of the folder are named like container files. */
  readonly size: number;
  /** For each container file what it is made of: other files that it names, and what these name; undefined where only some were reviewed. */
  readonly inputs: ReadonlyMap<string, readonly string[]> | undefined;
  /** What keeps the policy from being applied, in words for whoever wrote it. */
  readonly fault: string | undefined;
}

export interface FileReview {
  readonly path: string;
  readonly findings: readonly EditorFinding[];
}

/** A place in a file, as editors count: from 0, by UTF-16 code units. */
export interface EditorPlace {
  readonly path: string;
  readonly range: Range;
}

/** What is to be shown at a range of a file. Texts are safe to be shown. */
export interface EditorFinding {
  readonly range: Range;
  readonly severity: Severity;
  readonly message: string;
  /** The rule's id; undefined for what is said of a file by no rule. */
  readonly rule: string | undefined;
  /** Among the findings of a review it names one, and maybe others of the same fault. */
  readonly fingerprint: string | undefined;
  /** Other places that have to do with it. */
  readonly notes: readonly (EditorPlace & { readonly message: string })[];
  /** What to do instead, in Markdown, where that is not the rule's own words. */
  readonly remedy: string | undefined;
}

/** A change of files that an editor can make. */
export interface Offer {
  readonly title: string;
  readonly kind: 'safe fix' | 'other fix' | 'waiver';
  /** Of the finding that it is about; undefined where it is about several. */
  readonly fingerprint: string | undefined;
  readonly edits: readonly FileEdit[];
  /** A file that is not there yet, and must be for the edits. */
  readonly creates?: string | undefined;
  /** Why it cannot be made, as a sentence; there are no edits then. */
  readonly refused?: string | undefined;
}

export interface FileEdit extends EditorPlace {
  readonly text: string;
  /** The same with the places to fill in, in the syntax of the protocol's snippets. */
  readonly snippet?: string | undefined;
}
