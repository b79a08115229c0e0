import { nameOf } from '../text/path.ts';

/** Whether a file's name says that it tells a package manager where packages come from, or what to trust of them. */
export function isPackageSettings(path: string): boolean {
  return names.test(nameOf(path)) || isProjectSettings(path);
}

/** pip, uv, npm, Yarn, Bun, conda, gem; apt, apk, dnf, pacman (each one's manual of its configuration, 2026-11). */
const names =
  /^(?:pip\.(?:conf|ini)|uv\.toml|\.npmrc|\.yarnrc(?:\.yml)?|\.?bunfig\.toml|\.?(?:conda|mamba|gem)rc|.*sources\.list|.+\.(?:list|sources|repo)|apt\.conf|repositories|(?:yum|dnf|pacman)\.conf)$/i;

/** Whether a file is one of a project, which only what is run on that project reads. */
export function isProjectSettings(path: string): boolean {
  return readersOf(path) !== undefined;
}

/** What builds projects, and the files of theirs that say where packages come from. */
export type ProjectProgram = 'pip' | 'nuget' | 'maven' | 'gradle' | 'composer';

/** What reads a file of a project; undefined for any other file. */
export function readersOf(path: string): ProjectProgram | undefined {
  const name = nameOf(path);
  return projectFiles.find(([, file]) => file.test(name))?.[0];
}

/** pip.pypa.io, learn.microsoft.com/nuget, maven.apache.org, docs.gradle.org, getcomposer.org (2026-11). */
const projectFiles: readonly (readonly [program: ProjectProgram, file: RegExp])[] = [
  ['pip', /^(?=[\w.-]+\.(?:txt|in)$)(?:constraints|.*requirements)/i],
  ['nuget', /^nuget\.config$/i],
  ['maven', /^(?:pom|(?:[\w.-]+-)?settings)\.xml$/i],
  ['gradle', /^(?:[\w.-]+\.)?(?:build|settings|init)\.gradle(?:\.kts)?$/i],
  ['composer', /^composer\.json$/i],
];

/** Whether a program of this name, or of this package manager, reads them. */
export function reads(program: ProjectProgram, name: string): boolean {
  return programs[program].test(name);
}

const programs: Readonly<Record<ProjectProgram, RegExp>> = {
  pip: /^pip$/,
  nuget: /^(?:dotnet|nuget|msbuild)$/i,
  maven: /^mvnw?$/,
  gradle: /^gradlew?$/,
  composer: /^composer$/,
};
