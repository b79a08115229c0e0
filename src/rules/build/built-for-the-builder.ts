import { compiledAt, runsOnBuilder, writtenPlatform } from '../../facts/host/native-programs.ts';
import { landing } from '../../model/dockerfile/copy-target.ts';
import type { CopyInstruction, Layer } from '../../model/dockerfile/instruction.ts';
import { filesStarted } from '../../model/dockerfile/started-files.ts';
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
  fix: 'Compile for the image: `GOOS=$TARGETOS GOARCH=$TARGETARCH go build …` behind `ARG TARGETOS TARGETARCH`, `cargo build --target …` or the compiler of `xx`; or remove `--platform` from the stage.',
  also: [],
  instructions: ['COPY'],
  *layer(layer, { shipped }) {
    const { instruction, stage } = layer;
    if (instruction.keyword !== 'COPY' || instruction.from.kind !== 'stage' || !shipped(layer)) return;
    const origin = instruction.from.stage;
    // An image that is for one kind of machine may be built on that one only.
    if (!runsOnBuilder(origin) || writtenPlatform(stage) !== '') return;
    for (const { value, at } of instruction.sources) {
      const path = absolutePath(value, '/');
      if (path === undefined) continue;
      const found = compiledAt(origin, path, isUsed(layer, instruction, path));
      if (found === 'program')
        yield { at, message: say`${path} is compiled for the machine that builds, and copied into an image for any.` };
      if (found === 'folder')
        yield {
          at,
          message: say`${path} holds programs that are compiled for the machine that builds, and is copied into an image for any.`,
        };
    }
  },
} satisfies Rule;

/** Whether an image has a file where programs are searched, or starts it. */
function isUsed(layer: Layer, instruction: CopyInstruction, path: string): boolean {
  const target = landing(layer, instruction, path);
  if (target === undefined) return false;
  // A target without a slash at its end may be a folder that is there already.
  return /\/(?:s?bin|libexec)(?:\/[^/]+)?$/.test(target) || layer.stage.layers.some((each) => starts(each, target));
}

function starts(layer: Layer, path: string): boolean {
  const { keyword } = layer.instruction;
  return (
    (keyword === 'ENTRYPOINT' || keyword === 'CMD') && filesStarted(layer).some((started) => started.path === path)
  );
}
