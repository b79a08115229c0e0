import { type CredentialNames, noNames } from './credential-names.ts';
import type { SignatureDemand } from './signature-demands.ts';
import { nobody, type Trust } from './trusted-images.ts';

/** What a team knows about its containers that no file says. */
export interface Guidance {
  readonly trusted: Trust;
  /** Whose signatures images must have. */
  readonly signatures: readonly SignatureDemand[];
  readonly limits: UsualLimits;
  readonly secrets: CredentialNames;
}

/** The limits to propose where a service has none, as compose writes them. */
export interface UsualLimits {
  readonly memory?: string;
  readonly cpus?: string;
  readonly pids?: string;
}

export const noGuidance: Guidance = { trusted: nobody, signatures: [], limits: {}, secrets: noNames };
