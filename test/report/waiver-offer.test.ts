/** The waiver that a comment offers is pasted as it is: it must count for what the comment reports. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { waiverOffer, waivingOf } from '../../src/report/waiver-offer.ts';
import type { Review, ReviewedFinding } from '../../src/review/review.ts';
import type { Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { dedent } from '../dedent.ts';
import { registryOf, signaturesOf } from '../registry-answers.ts';
import { readMarks } from '../rules/example.ts';
import { examplesOf } from '../rules/rule-examples.ts';
import { loudest, type Proposal, review, type Texts } from '../trust/pipeline.ts';

describe('the waiver that a comment offers', () => {
  for (const inlineWaivers of ['deny', 'allow'] as const) {
    test(
      inlineWaivers === 'deny' ? 'counts in the policy' : 'counts in the file where it can stand there',
      async () => {
        const silent: string[] = [];
        const failed: string[] = [];
        let inFiles = 0;
        for (const rule of rules) {
          const found = await firstFound(rule, inlineWaivers);
          const offer = found && offered(found.finding, found.from);
          if (!offer) silent.push(rule.id);
          if (!found || !offer) continue;
          const { proposal } = found;
          if (offer.line !== undefined) inFiles++;
          const next = await review({
            ...proposal,
            ...(offer.line === undefined
              ? { policy: `${proposal.policy ?? ''}\n${offer.text}\n` }
              : { after: withLine(proposal.after, offer) }),
          });
          if (!next.waived.some((each) => each.rule === rule)) failed.push(`${rule.id}: ${offer.text} ${next.remarks}`);
        }
        assert.deepEqual(failed, []);
        // What another rule always says better.
        assert.ok(silent.length < 5, silent.join());
        assert.equal(inFiles > rules.length / 2, inlineWaivers === 'allow', `${inFiles} in files`);
      },
    );
  }
});

async function firstFound(rule: Rule, inlineWaivers: 'deny' | 'allow') {
  for (const { files, before, policy, registry } of examplesOf(rule)) {
    const proposal: Proposal = {
      after: textsOf(files),
      ...(before && { before: textsOf(before) }),
      ...(policy && { policy: dedent(policy) }),
      ...(registry && { registry: registryOf(registry), signatures: signaturesOf(registry) }),
      overrides: { ...loudest, inlineWaivers },
    };
    const from = await review(proposal);
    const finding = from.findings.find((each) => each.rule === rule);
    if (finding) return { proposal, finding, from };
  }
  return undefined;
}

function textsOf(files: Texts): Texts {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, readMarks(path, text).source.text]));
}

/** What is offered for one finding: a line for a file, or for the policy. */
function offered(finding: ReviewedFinding, from: Review) {
  const [fold] = waiverOffer([finding], { waiving: waivingOf(from), secrets: from.secrets });
  if (fold?.type !== 'details') return undefined;
  const [where, fence] = fold.children;
  const place = where?.type === 'paragraph' ? where.children.find((each) => each.type === 'inlineCode') : undefined;
  const [, path = '', line] = /^(.*):(\d+)$/.exec(place?.type === 'inlineCode' ? place.value : '') ?? [];
  return { text: fence?.type === 'code' ? fence.value : '', path, line: line === undefined ? undefined : Number(line) };
}

function withLine(files: Texts, { path, line, text }: { path: string; line: number | undefined; text: string }): Texts {
  const lines = files[path]!.split('\n');
  return { ...files, [path]: lines.toSpliced(line! - 1, 0, text).join('\n') };
}
