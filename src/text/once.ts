import { fitted } from './fitted.ts';

/** Its objects are those given to it: a class that extends it adds its private field to them. */
class Keeper {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for
    return object;
  }
}

/**
 * Makes a question about an object that is worked out once, however often it is asked. The answer lies in a private field
 * of the object itself, which is found twice as fast as in a WeakMap and costs the garbage collector nothing.
 */
export function once<K extends object, T>(work: (about: K) => T): (about: K) => T {
  class Answered extends Keeper {
    #answer: T;

    constructor(about: K, answer: T) {
      super(about);
      this.#answer = answer;
    }

    static of(about: K): T {
      return #answer in about ? (about as unknown as Answered).#answer : new Answered(about, kept(work(about))).#answer;
    }
  }
  return Answered.of;
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
