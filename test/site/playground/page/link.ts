/// <reference lib="dom" />
/** What stands there as a part of an address that browsers keep to themselves: what is behind `#` is sent to no server. */
import type { Content } from '../review/answer.ts';
import type { Texts } from '../review/texts.ts';

/** Of the text that a link holds; what somebody made to be longer is not read. */
const longest = 4_000_000;

export async function fragmentOf(content: Content): Promise<string> {
  const packed = new Blob([JSON.stringify(content)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return `1.${btoa(units).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** undefined where it holds nothing that could be shown. */
export async function contentIn(fragment: string): Promise<Content | undefined> {
  const [, letters] = /^#?1\.([\w-]+)$/.exec(fragment) ?? [];
  if (letters === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (unit) =>
      unit.charCodeAt(0),
    );
    return contentOf(JSON.parse(await unpacked(bytes)));
  } catch {
    return undefined;
  }
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > longest) throw new Error('too long');
  }
  return text;
}

function contentOf(read: unknown): Content | undefined {
  const { before, after } = (read ?? {}) as { readonly before?: unknown; readonly after?: unknown };
  if (!isTexts(after) || (before !== undefined && !isTexts(before))) return undefined;
  return { after, ...(before && { before }) };
}

function isTexts(read: unknown): read is Texts {
  return typeof read === 'object' && read !== null && Object.values(read).every((text) => typeof text === 'string');
}
