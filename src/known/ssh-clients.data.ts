import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

export const sshClients = {
  source: "the programs' own manuals",
  asOf: '2026-11-24',
  /** Programs that take options of SSH. */
  programs: wordSet('ssh scp sftp rsync git sshpass autossh ssh-copy-id ansible ansible-playbook'),
} satisfies Knowledge;
