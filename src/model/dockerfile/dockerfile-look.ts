/** A text without what may stand before the first instruction of a Dockerfile: comments, blank lines, ARG. */
function firstInstruction(text: string): string | undefined {
  const lines = text.replace(/^\uFEFF/, '').split('\n', mostLines);
  let continues = false;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const isArgument = continues || /^ARG\s/i.test(trimmed);
    if (!isArgument) return trimmed;
    continues = /[\\`]$/.test(trimmed);
  }
  return undefined;
}

/** Lines of a file that are looked at for its first instruction. */
const mostLines = 2000;

/** Whether a text, whatever it is called, begins as nothing but a Dockerfile does: with FROM and an image. */
export function beginsLikeDockerfile(text: string): boolean {
  const first = firstInstruction(text) ?? '';
  return /^FROM(?:\s*[\\`]|\s+(?:--platform=\S+\s+)?[^\s;:'"(][^\s;'"(]*(?:\s+AS\s+\S+)?(?:\s*[\\`])?)$/i.test(first);
}

/** Whether a builder may still take a text that was a Dockerfile before: it begins with FROM, or names who reads it. */
export function mayBuild(text: string): boolean {
  return (
    /^FROM\b/i.test(firstInstruction(text) ?? '') || /^(?:\uFEFF)?[ \t]*(?:#|\/\/)[ \t]*syntax[ \t]*=/im.test(text)
  );
}

/** Whether a text is a list of names with values, which a builder is given (`podman build --build-arg-file`), and nothing else. */
export function isListOfArguments(text: string): boolean {
  return /^(?:[ \t]*(?:#.*|\w+=.*)?(?:\r?\n|$))+$/.test(text) && text.trim() !== '';
}
