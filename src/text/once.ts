import { fitted } from './fitted.ts';

/** Its objects are those given to it: a class that extends it adds its private field to them. */
class Keeper {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for
    return object;
  }
}

/** What one question about an object was answered, and those before it. */
interface Answered {
  readonly question: object;
  readonly answer: unknown;
  readonly before: Answered | undefined;
}

/**
 * Keeps all answers about an object in one private field of the object itself, which is found twice as fast as in a WeakMap
 * and costs the garbage collector nothing. One for each question would make objects of one kind many kinds to the engine, by
 * what they were asked in which order, and everything that reads them slower.
 */
class Asked extends Keeper {
  #last: Answered;

  constructor(about: object, first: Answered) {
    super(about);
    this.#last = first;
  }

  static last(about: object): Answered | undefined {
    return #last in about ? (about as Asked).#last : undefined;
  }

  static keep(about: object, question: object, answer: unknown): void {
    const before = Asked.last(about);
    const answered = { question, answer, before };
    if (before) (about as Asked).#last = answered;
    else new Asked(about, answered);
  }
}

/** Makes a question about an object that is worked out once, however often it is asked. */
export function once<K extends object, T>(work: (about: K) => T): (about: K) => T {
  const question = (about: K): T => {
    for (let each = Asked.last(about); each; each = each.before)
      if (each.question === question) return each.answer as T;
    const answer = kept(work(about));
    Asked.keep(about, question, answer);
    return answer;
  };
  return question;
}

/** A list that is kept takes no more room than it needs. */
function kept<T>(answer: T): T {
  return Array.isArray(answer) ? (fitted(answer) as T) : answer;
}

/** The same for a question that takes a second object into account. */
export function onceWith<K extends object, W extends object, T>(work: (about: K, by: W) => T): (about: K, by: W) => T {
  const answers = once((_: K) => new Map<W, { readonly answer: T }>());
  return (about, by) => {
    const known = answers(about);
    let found = known.get(by);
    if (!found) {
      found = { answer: work(about, by) };
      known.set(by, found);
    }
    return found.answer;
  };
}
