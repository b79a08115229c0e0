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

  private constructor(about: object, first: Answered) {
    super(about);
    this.#last = first;
  }

  /** Everything asks by this, so that it calls nothing but what works the answer out. */
  static once<K extends object, T>(work: (about: K) => T): (about: K) => T {
    const question = (about: K): T => {
      const before = #last in about ? (about as Asked).#last : undefined;
      for (let each = before; each; each = each.before) if (each.question === question) return each.answer as T;
      const worked = work(about);
      // A list that is kept takes no more room than it needs.
      const answer = Array.isArray(worked) ? (fitted(worked) as T) : worked;
      // The work may have asked other questions about it.
      const answered = { question, answer, before: #last in about ? (about as Asked).#last : undefined };
      if (answered.before) (about as Asked).#last = answered;
      else new Asked(about, answered);
      return answer;
    };
    return question;
  }
}

/** Makes a question about an object that is worked out once, however often it is asked. */
export const once = Asked.once;

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
