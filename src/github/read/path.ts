/**
 * What keeps a text from being the path of a file in a repository, as git writes it: relative, with `/`, without `.`,
 * `..` or empty parts.
 *
 * @returns undefined where it is one; else the reason, to follow a semicolon.
 */
export function pathComplaint(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (path.length > longest) return `it is longer than ${longest} characters`;
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) return 'it is absolute';
  if (/[\u0000-\u001f\u007f]/.test(path)) return 'it contains control characters';
  const parts = path.split('/');
  if (parts.includes('..')) return 'it contains `..`';
  if (parts.includes('') || parts.includes('.')) return 'it contains an empty or `.` segment';
  return undefined;
}

/** As long as a path may be on Linux (PATH_MAX). */
const longest = 4096;
