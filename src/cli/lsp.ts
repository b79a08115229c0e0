import { serve } from '../language-server/server.ts';
import { answer, talks } from '../language-server/thread.ts';
import type { CommandLine } from './options.ts';
import { policyOrder } from './policy-order.ts';

/** `lsp`: serves an editor. The process has two threads, both of which come here. */
export async function lsp({ given }: CommandLine): Promise<never> {
  if (talks) return serve();
  return answer((root) => policyOrder(given, root));
}
