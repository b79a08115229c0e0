import type { Location } from './source.ts';

/** From worst to least. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;

export type Severity = (typeof severities)[number];

/** Orders from the worst to the least. */
export function compareSeverities(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

/** @returns undefined where there is none */
export function worstOf(some: readonly { readonly severity: Severity }[]): Severity | undefined {
  return severities.find((each) => some.some(({ severity }) => severity === each));
}

/** Whether `severity` is `threshold` or worse; nothing reaches 'never'. */
export function reaches(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** A severity some steps lower. */
export function lowered(severity: Severity, steps: number): Severity {
  return severities[Math.min(severities.length - 1, severities.indexOf(severity) + steps)]!;
}

/** A sentence in which whatever comes from a repository is set apart, so that each output can escape it for its place. */
export type Message = readonly (string | Code)[];

/** Text that is shown as code and is never trusted to be anything else. */
export interface Code {
  readonly code: string;
}

/** Makes a message: the template is ours, strings put into it are shown as code, messages put into it are spliced in. */
export function say(texts: TemplateStringsArray, ...values: readonly (string | number | Message)[]): Message {
  const message: (string | Code)[] = [];
  texts.forEach((text, i) => {
    if (text) message.push(text);
    const value = values[i];
    if (value === undefined) return;
    if (typeof value === 'string') message.push({ code: value });
    else if (typeof value === 'number') message.push(String(value));
    else message.push(...value);
  });
  return message;
}

/** Sentences of our own, in which what stands between backticks is code. */
export function inOurWords(words: string): Message {
  return words
    .split('`')
    .map((text, i) => (i % 2 === 1 ? { code: text } : text))
    .filter((part) => part !== '');
}

/** Whether two messages say the same in the same words. */
export function sameMessage(a: Message, b: Message): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** `a`, `b` and `c`. */
export function list(names: readonly string[], most = 10): Message {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  return shown.flatMap((name, i): Message => {
    const last = i === shown.length - 1;
    const join = i === 0 ? '' : last && !rest ? ' and ' : ', ';
    return [...(join ? [join] : []), { code: name }, ...(last && rest ? [` and ${rest} more`] : [])];
  });
}

/** A setting where it is written, and through what it comes there: aliases, merge keys, `extends`, links on the way of a path. */
export interface Placed {
  readonly at: Location;
  readonly via?: readonly Location[];
  readonly links?: readonly { readonly path: string; readonly target: string }[];
  /** The named volume that it mounts, with what of the host that is. */
  readonly volume?: { readonly hostPath: { readonly at: Location } | undefined } | undefined;
}

/** What a rule yields: underlined is `at`, or else the setting that the problem comes from. */
export type Yielded = Problem | (Omit<Problem, 'at'> & { readonly from: Placed });

/** What several rules report a part of: how strangers get into a service, or what gives a service power over its host. */
export type Cause = 'door' | 'host';

/** What is wrong at a place. */
export interface Problem {
  /** What to underline: as little as tells it. */
  readonly at: Location;
  readonly message: Message;
  /** What to say instead where what was there before the change, such as another version, had the same fault. */
  readonly likewise?: Message;
  /** The setting of a service that it comes from; where that comes from elsewhere, notes tell so. */
  readonly from?: Placed;
  /** Set where it is reported with a condition under which alone it is so. */
  readonly condition?: RunCondition;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Whether it is no fault, but says what would be better: it only informs, whatever the policy says, and fails nothing. */
  readonly advice?: true;
  /** The day since which it is so: since an earlier one it is worse. */
  readonly since?: string;
  /** How severe it would be without what stands beside it: who takes that away makes this no worse. */
  readonly alone?: Severity;
  /** What makes it the same problem after an edit elsewhere: the underlined text unless given. */
  readonly key?: string;
  /** What another rule tells of the same setting, by its key, and is as bad or worse: that this stands in its place now brings in nothing. */
  readonly milderThan?: { readonly rule: string; readonly key: string };
  /** Where the credential stands that it is about, if that is elsewhere: with another one it is another problem. */
  readonly secretAt?: Location | undefined;
  /** Whether it is one step less severe in what is named for developers, where not all problems of its rule are. */
  readonly lessForDevelopers?: boolean;
  /** Whether it is about a file that is called for developers itself, so that it weighs as in theirs, whatever uses that. */
  readonly ofDevelopers?: boolean;
  /**
   * Whether everyone who reaches the host comes to what has a part of it that its makers do not ask for: where developers or tests
   * start it, `high` stays `high`, as it does in a file that a change adds.
   */
  readonly isReached?: boolean;
  /** Whether it is a token that somebody issued: it opens something elsewhere, and weighs the same in tests and examples. */
  readonly issued?: boolean;
  /** Whether the credential that it is about is one that whoever guesses has at once: with another such one it is the same problem. */
  readonly guessed?: boolean;
  /** Whether it is the password of what everyone who reaches the host can try it at: new there, wherever else the repository had it. */
  readonly letsIn?: boolean;
  /** Whether a comment says why what it is about is so: nothing is advised in its place. */
  readonly explained?: true;
  /** The complete name of the image that it tells of, wherever a file names that: it is accepted for this image alone. */
  readonly ofImage?: string;
  readonly notes?: readonly Note[];
  /** What tells which problems of a rule are one and the same in a file, to be reported once, with notes at the other places. */
  readonly alike?: string;
  /**
   * What tells it, whichever rule of those that look for it does, in one set of compose files or one Dockerfile: a password
   * that several variables and commands hold. It is reported once, at its worst, with notes at the other places; where `alike`
   * says more, those that have the same there are, and the others have one cause with it.
   */
  readonly fault?: string;
  /**
   * What makes it, and other findings of the same cause, which are reported with it: one of a service's two, or what names
   * any other, whatever file and rule report it. That of its rule unless given.
   */
  readonly cause?: Cause | (string & {});
  /** Set where the place is in a file as it was before the change, because it is there no longer. */
  readonly side?: 'base';
  /** Others that tell the same. Of those that are new, or were there before, only the worst are reported. */
  readonly sameAs?: SameAs;
  /** Which rules it has others not apply (undefined: any), and where: it is reported with what one of these reports there. */
  readonly silences?: { readonly rules: readonly string[] | undefined; readonly at: Location };
  /** What to do instead, in our words, for the program that it is about, where the rule's own words are for many; empty where nothing is. */
  readonly remedy?: string | undefined;
  /** Only where it is exact. */
  readonly fix?: Fix;
}

/** What decides whether a problem is there. */
export interface RunCondition {
  /** The message without it. */
  readonly message: Message;
  /** Whether it is not fulfilled, as the files say. */
  readonly fails: boolean;
}

/** Rules, and what they would tell it of: images or services, by the file that a finding of theirs is in and by name, if any. */
export interface SameAs {
  readonly rules: readonly string[];
  readonly subjects: readonly { readonly path: string; readonly name: string | undefined }[];
  /** Only where they underline the same. */
  readonly here?: boolean;
  /** A sentence that the other says as well where it is reported in the place of this. */
  readonly adds?: Message;
}

/** Another place that has to do with the problem. */
export interface Note {
  readonly at: Location;
  readonly message: Message;
  /** Set where it says no more than that the same is so there: for which services or images. */
  readonly alike?: readonly string[];
}

/** What may be noticed of a fix by whoever uses what is built or runs; a fix of which nothing may is safe. */
export type Effect =
  | 'nothing'
  | 'who can reach it'
  | 'who can read it'
  | 'what it may do'
  | 'what it may write'
  | 'how much it may use'
  | 'what must be set'
  | 'which release it is';

export interface Fix {
  /** An imperative without a full stop: 'Mount it read-only'. */
  readonly title: string;
  /** What else it changes than what is wrong. */
  readonly changes: Effect;
  /** Whether the finding stays, and is less severe: it is suggested, and never made by itself. */
  readonly eases?: true;
  readonly edits: readonly Edit[];
  /** The edits in parts that each do their share alone, where they need not all be made at once. */
  readonly parts?: readonly (readonly Edit[])[];
}

/** 'Publish it on localhost only, which changes who can reach it'. */
export function fixTitle({ title, changes }: Fix): string {
  return isSafe({ changes }) ? title : `${title}, which changes ${changes}`;
}

export function isSafe({ changes }: Pick<Fix, 'changes'>): boolean {
  return changes === 'nothing';
}

export interface Edit {
  readonly at: Location;
  readonly text: string;
}
