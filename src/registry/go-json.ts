import { foldedName } from '../text/go-json.ts';
import { type JsonNode, readJson } from '../text/json.ts';
import { Malformed } from './trouble.ts';

/** The most entries that any real image has in one place. */
const most = 1000;

/**
 * An object of JSON as builders and runtimes read it, which are written in Go: a field has its name in any case, and null is as
 * good as nothing. Where a name is there in several spellings, we could be shown one and Docker another, so that is refused.
 *
 * Everything throws {@link Malformed} for what has another shape than it should have.
 */
export class GoObject {
  readonly #fields = new Map<string, unknown>();

  /** @param what names the object in a sentence. */
  constructor(value: unknown, what: string) {
    for (const [name, each] of entriesOf(value, what)) {
      const folded = foldedName(name);
      if (this.#fields.has(folded)) throw new Malformed('has a field twice, in different letters');
      this.#fields.set(folded, each);
    }
  }

  static parse(bytes: Buffer): GoObject {
    const text = bytes.toString();
    const read = readJson(text);
    if ('fault' in read) throw new Malformed('is not JSON');
    if (hasRepeated(read.root)) throw new Malformed('has a field twice');
    return new GoObject(JSON.parse(text), 'it');
  }

  get(name: string): unknown {
    return this.#fields.get(foldedName(name)) ?? undefined;
  }

  /** Empty where there is none. */
  text(name: string): string {
    const value = this.get(name) ?? '';
    if (typeof value !== 'string') throw new Malformed(`has no text in \`${name}\``);
    return value;
  }

  list(name: string): readonly unknown[] {
    const value = this.get(name) ?? [];
    if (!Array.isArray(value)) throw new Malformed(`has no list in \`${name}\``);
    if (value.length > most) throw tooMany(`\`${name}\``);
    return value;
  }

  /** Undefined where there are none. */
  texts(name: string): readonly string[] | undefined {
    const list = this.list(name);
    if (!list.every((each) => typeof each === 'string')) throw new Malformed(`has no texts in \`${name}\``);
    return list.length === 0 ? undefined : list;
  }

  /** Without fields where there is none. */
  object(name: string): GoObject {
    return new GoObject(this.get(name), `\`${name}\``);
  }

  /** Texts by their names, which are as they are. */
  table(name: string): ReadonlyMap<string, string> {
    return new Map(
      entriesOf(this.get(name), `\`${name}\``).map(([key, value]) => {
        if (typeof value !== 'string') throw new Malformed(`has no texts in \`${name}\``);
        return [key, value];
      }),
    );
  }

  /** The names of a table, whatever they stand for. */
  names(name: string): string[] {
    return entriesOf(this.get(name), `\`${name}\``).map(([key]) => key);
  }
}

function entriesOf(value: unknown, what: string): [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object' || Array.isArray(value)) throw new Malformed(`has no object where ${what} should be`);
  const entries = Object.entries(value);
  if (entries.length > most) throw tooMany(what);
  return entries;
}

function tooMany(what: string): Malformed {
  return new Malformed(`has more than ${most} entries in ${what}`);
}

/** Whether an object in it has a name twice: Go lays the second value over the first, others forget the first. */
function hasRepeated(root: JsonNode): boolean {
  const nodes = [root];
  for (const node of nodes) {
    if (node.kind === 'array') for (const item of node.items) nodes.push(item);
    if (node.kind !== 'object') continue;
    if (new Set(node.members.map(({ name }) => name)).size < node.members.length) return true;
    for (const { value } of node.members) nodes.push(value);
  }
  return false;
}
