import { type AuthorizedKeys, authorizedKeys } from '../../facts/accounts/authorized-keys.ts';
import { takesPasswords } from '../../facts/network/image-logins.ts';
import { imagesShipping } from '../../model/shipped-stages.ts';
import { lowered, type Message, type Rule, type Severity, say } from '../../rule.ts';

export default {
  id: 'authorized-key-in-image',
  title: 'The image lets a fixed key in over SSH',
  group: 'privilege',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'Anyone with the private key can log in wherever the image runs, until it is rebuilt without the key. Keys that the build fetches are whatever the address served at that moment.',
  fix: 'Give the keys to the container that needs them: mount `authorized_keys` read-only, or have sshd ask a certificate authority (`TrustedUserCAKeys`).',
  also: [],
  whenRun: true,
  instructions: ['RUN', 'COPY', 'ADD'],
  reads: { words: /authorized_keys|ssh-import-id/ },
  *layer(layer, { project }) {
    const all = authorizedKeys(layer, project);
    const images = all.length > 0 ? imagesShipping(layer, project) : [];
    if (images.length === 0) return;
    const served = images.some(takesPasswords);
    for (const keys of all)
      yield { at: keys.at, severity: lowered(weightOf(keys), Number(!served)), message: told(keys) };
  },
} satisfies Rule;

function weightOf({ fetched }: AuthorizedKeys): Severity {
  if (!fetched) return 'low';
  return fetched.unprotected ? 'high' : 'medium';
}

function told({ file, fetched }: AuthorizedKeys): Message {
  if (!fetched)
    return say`Anyone with the private key for an entry in ${file} can log in over SSH to every container of this image.`;
  const whoever = fetched.from === undefined ? say`that account` : say`${fetched.from}`;
  return say`The keys that may log in over SSH are fetched during the build: whoever controls ${whoever} can log in.`;
}
