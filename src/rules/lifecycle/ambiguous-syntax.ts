import { type Rule, say } from '../../rule.ts';

export default {
  id: 'ambiguous-syntax',
  title: 'Reviewer and builder see different instructions',
  group: 'lifecycle',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  everywhere: true,
  why: 'What looks like an instruction is not one to the builder, or the other way round. That is rarely an accident, and it hides what the image does from its reviewers.',
  fix: 'Write it so that it can be read in one way only: one escape character at the end of a continued line, the here-document delimiter right after `<<`, spaces as blanks.',
  also: [],
  *source(source, { project }) {
    for (const at of project.ambiguities) {
      if (at.source === source)
        yield { at, message: say`The builder and an editor disagree on whether an instruction begins here.` };
    }
  },
} satisfies Rule;
