import { type Rule, say } from '../../rule.ts';

export default {
  id: 'ambiguous-syntax',
  title: 'Reader and builder see different instructions',
  group: 'lifecycle',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'What looks like an instruction here is none to the builder, or the other way round. Hardly anybody writes that by accident; it hides what the image does from whoever reviews it.',
  fix: 'Write it so that there is only one way to read it: one escape character at the end of a continued line, the delimiter of a here-document right behind `<<`, spaces as blanks.',
  also: [],
  *source(source, { project }) {
    for (const at of project.ambiguities) {
      if (at.source === source)
        yield { at, message: say`The builder and an editor disagree about whether an instruction begins here.` };
    }
  },
} satisfies Rule;
