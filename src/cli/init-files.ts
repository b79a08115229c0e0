/** What `init` writes. */
import type { SignaturePublisher } from '../known/signature-publishers.ts';
import { signaturesText } from '../policy/write-signatures.ts';

/** The workflow that README shows. */
export const workflowStart = `name: layer-review
on: pull_request
permissions:
  contents: read
  pull-requests: write
  checks: write
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: layer-review/layer-review@v0
`;

/**
 * @param clean whether nothing fails today
 * @param signers who is known to sign images that the repository uses
 */
export function policyStart(clean: boolean, signers: readonly SignaturePublisher[]): string {
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/layer-review/layer-review/main/layer-review.schema.json
# Every key: https://github.com/layer-review/layer-review/blob/main/docs/policy.md
fail-on: high # critical, high, medium, low, info or never
gate: ${clean ? 'all # nothing fails today; introduced: only what a pull request brings in can fail' : 'introduced # all, once nothing fails: what was there before can fail as well'}
${signers.length === 0 ? '' : signaturesOffered(signers)}`;
}

function signaturesOffered(signers: readonly SignaturePublisher[]): string {
  const entries = signaturesText(signers).replace(/^(?=.)/gm, '# ');
  return `
# These publishers sign images that are used here. To have their signatures verified before the merge, set the input
# \`registry\` to \`known\` in the workflow, and take the first # of each line away:
${entries}`;
}
