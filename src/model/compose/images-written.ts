import { type ImageReference, parseReference } from '../../known/image-reference.ts';
import type { Source } from '../../source.ts';

/** The images that the services of a compose file run, as its lines say them, without understanding the rest of it. */
export function imagesWritten({ path, text }: Source): ImageReference[] {
  if (!/\.ya?ml$/.test(path)) return [];
  return text.split('\n').flatMap((line) => {
    const [key, value = ''] = line.trim().split(/\s+/);
    return key === 'image:' ? (parseReference(value.replaceAll(/["']/g, '')) ?? []) : [];
  });
}
