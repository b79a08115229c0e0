import { taggedName } from '../../known/image-reference.ts';
import { publishedImage } from '../../known/published-image.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'base-digest-label',
  title: 'A label names a different base than FROM',
  group: 'images',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Scanners and update tools go by the label: they look at an image that this one is not built on.',
  fix: 'Let the build write the label (`docker buildx build --annotation`, `docker/metadata-action`), or change it with every digest in `FROM`.',
  also: [],
  *image({ base, inherited, layers, shipped }) {
    if (!shipped || base.kind !== 'image') return;
    const { digest: pinned } = base.reference;
    const digest = pinned ?? publishedImage(base.published)?.digest;
    if (!digest) return;
    const labels = [...inherited, ...layers].flatMap(({ instruction, onbuild }) =>
      instruction.keyword === 'LABEL' && !onbuild ? instruction.pairs : [],
    );
    const label = labels.findLast(({ name }) => name === 'org.opencontainers.image.base.digest');
    const named = label?.value?.value;
    if (!label?.value || named === undefined || named === digest) return;
    yield {
      at: label.value.at,
      message: [
        ...(pinned ? ['The base is '] : say`${taggedName(base.reference)} is now `),
        ...say`${digest.slice(0, 19)}…, and the label says ${named.slice(0, 19)}….`,
      ],
      fix: {
        title: 'Name the base that FROM names',
        changes: 'nothing',
        edits: [{ at: label.value.at, text: digest }],
      },
    };
  },
} satisfies Rule;
