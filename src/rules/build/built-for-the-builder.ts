import { nativePrograms, runsOnBuilder, writtenPlatform } from '../../facts/host/native-programs.ts';
import { absolutePath } from '../../model/shell/file-changes.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'built-for-the-builder',
  title: 'A program is compiled for the machine that builds',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'With `--platform=$BUILDPLATFORM` the stage runs on the machine that builds. An image for another kind of machine then holds a program that does not start there, and that no check of the build has run.',
  fix: 'Compile for the image: `ARG TARGETOS TARGETARCH` and `GOOS=$TARGETOS GOARCH=$TARGETARCH go build …`, or remove `--platform` from the stage.',
  also: [],
  instructions: ['COPY'],
  *layer(layer, { shipped }) {
    const { instruction, stage } = layer;
    if (instruction.keyword !== 'COPY' || instruction.from.kind !== 'stage' || !shipped(layer)) return;
    const origin = instruction.from.stage;
    // An image that is for one kind of machine may be built on that one only.
    if (!runsOnBuilder(origin) || writtenPlatform(stage) !== '') return;
    const programs = nativePrograms(origin);
    for (const { value, at } of instruction.sources) {
      const path = absolutePath(value, '/');
      if (path !== undefined && programs.has(path))
        yield { at, message: say`${path} is compiled for the machine that builds, and copied into an image for any.` };
    }
  },
} satisfies Rule;
