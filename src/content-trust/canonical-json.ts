/** Documents of Notary are no deeper than ten. */
const deepest = 32;

/**
 * Writes a value as Notary does before it signs it: no spaces, and names in the order of their bytes
 * (wiki.laptop.org/go/Canonical_JSON).
 *
 * @returns undefined for a number that is not whole, of which there is no such form, or for what is too deep
 */
export function canonicalJson(value: unknown, depth = 0): string | undefined {
  if (depth > deepest) return undefined;
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  if (Array.isArray(value))
    return joined(
      '[',
      value.map((each) => canonicalJson(each, depth + 1)),
      ']',
    );
  if (typeof value !== 'object') return undefined;
  const fields = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return joined(
    '{',
    fields.map(([name, each]) => {
      const written = canonicalJson(each, depth + 1);
      return written === undefined ? undefined : `${canonicalText(name)}:${written}`;
    }),
    '}',
  );
}

function joined(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  return parts.includes(undefined) ? undefined : open + parts.join() + close;
}

/** Nothing but quotes and backslashes is escaped. */
function canonicalText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
