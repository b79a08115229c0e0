/** The parts of a text, lines or words, with how often each is there. */
export type PartCounts = ReadonlyMap<string, number>;

export function partsOf(texts: Iterable<string>): PartCounts {
  const parts = new Map<string, number>();
  for (const text of texts) if (text !== '') parts.set(text, (parts.get(text) ?? 0) + 1);
  return parts;
}

/** How much of two texts is the same in whatever order, by the length of their parts: from 0 to 1. */
export function likeness(a: PartCounts, b: PartCounts): number {
  let [common, all] = [0, 0];
  for (const [part, times] of a) {
    common += 2 * part.length * Math.min(times, b.get(part) ?? 0);
    all += part.length * times;
  }
  for (const [part, times] of b) all += part.length * times;
  return all === 0 ? 1 : common / all;
}

/** As much of two texts is the same that are written from one template. */
const likeTemplate = 0.6;

/** The lines of a text, whatever they are indented by. */
export function linesOf(text: string): PartCounts {
  return partsOf(text.split('\n').map((line) => line.trim()));
}

/** Whether two texts, by their lines, are written from one template. */
export function areOfOneTemplate(a: PartCounts, b: PartCounts): boolean {
  return likeness(a, b) >= likeTemplate;
}
