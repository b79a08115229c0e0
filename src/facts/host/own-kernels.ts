import type { ComposeService } from '../../model/compose/service.ts';

/**
 * Whether the containers of a service have a kernel of their own, by what the manuals of gVisor and Kata Containers call the
 * runtime: what a capability reaches is that kernel first.
 */
export function hasOwnKernel({ runtime }: ComposeService): boolean {
  return /^(?:io\.containerd\.)?(?:runsc|kata)(?:[-_.]|$)/.test(runtime?.value ?? '');
}
