import type { Knowledge } from './knowledge.ts';

/** What is known of a program that people run as a container, or of several that are alike. */
export interface Product {
  /** What messages call it, to follow "publishes", where not by its name. */
  readonly as?: string;
  /** Where this was read, besides its documentation. */
  readonly source?: string;
  /**
   * The names of its images, with copies and forks. `redis`: whoever publishes it; `-redis`: also with words before
   * (`my-redis`); `redis-`: also with words after; `temporalio/server`: only from there; `/registry`: only Docker's own;
   * `portainer/`: all from there. Of several products the one with the longest name that fits counts.
   */
  readonly images?: string;
  /** What of a repository names it, where no such name tells. */
  readonly called?: RegExp;
  /** What of an image's tag names it, whatever the repository: `8.4-fpm`. */
  readonly tags?: RegExp;
  /** The beginning of a command that starts it, in whatever image: `mlflow server`. */
  readonly starts?: RegExp;
  /** Those that speak its protocol under a name of their own, by what of an image's repository names them. */
  readonly kin?: Readonly<Record<string, RegExp>>;
  /** Ports of the container on which it listens and nothing else does, so that no image need tell. */
  readonly ownPorts?: readonly number[];
  /** What it may be where only its port tells, if not just the product. */
  readonly byPort?: string;
  /** Other ports on which it listens. */
  readonly ports?: readonly number[];
  /**
   * What whoever comes in without a login can do, to follow "lets anyone". Not of a database, a cache, a queue or a console of
   * one: what it holds is not for everybody, login or not.
   */
  readonly lets?: Openness;
  /** Whether it holds such data all the same. */
  readonly holdsData?: true;
  /** The first major version that asks for a login, or does not start without, unless told otherwise; 0 where all do. */
  readonly asksSince?: number;
  /** What has such a version let everybody in all the same, where no password is set. */
  readonly admits?: SetupCondition;
  /** What has it ask for one. */
  readonly asks?: SetupCondition;
  /** Options of its command whose value is the password that it asks for, without dashes. */
  readonly passwordOptions?: readonly string[];
  /** The product whose login a console asks for, where that runs beside it. */
  readonly loginOf?: string;
  /** The account and the password that it comes with, which whoever logs in first is asked to change. */
  readonly knownLogin?: readonly [account: string, password: string];
  /** Folders of settings that it only reads, with blanks between. */
  readonly settings?: string;
  /** The variable that says on which port it listens. */
  readonly portVariable?: RegExp;
  /** The variable that says at which address it listens. */
  readonly addressVariable?: RegExp;
  /** Where its data and its settings lie together: whoever mounts it may have set a login in there, and mostly has not. */
  readonly dataFolder?: RegExp;
  /** The variable that holds the password, or the token, of whoever may do everything in it. */
  readonly password?: RegExp;
  /** What gives it a login, as its manual says, to follow "or". */
  readonly login?: string;
  /** What turns its login off. */
  readonly switches?: LoginSwitch | readonly LoginSwitch[];
  /**
   * The places of those who make its images, with blanks between: `prom` of Docker Hub, `gcr.io/cadvisor`, one image
   * alone (`google/cadvisor`). Nobody else can fill them. Who packages programs for everybody need not be named.
   */
  readonly vendors?: string;
  /** What its documentation asks for of the host, and what to put in its place. */
  readonly host?: HostParts;
}

/** `high`: who comes in runs code, or holds everything it holds; `medium`: reads what it knows, or uses up what it has. */
export type Openness = readonly [severity: 'medium' | 'high', what: string];

/** Something that a program is told, in any of the ways that stand here. */
export interface SetupCondition {
  /** A variable, or a setting in a file: one that is empty or off says nothing. */
  readonly setting?: RegExp;
  /** What `NAME=value` or the text of a configuration says. */
  readonly text?: RegExp;
  /** Options, without dashes. */
  readonly options?: readonly string[];
  /** A file or a folder that it is given, into which nobody may see. */
  readonly file?: RegExp;
  /** Words of any command. */
  readonly words?: RegExp;
}

/** A switch that lets everyone in. */
export interface LoginSwitch {
  /** Of the environment or of a file, where it is a variable; compared in upper case, with `.` and `-` as `_`. */
  readonly variable?: RegExp;
  /** Of a command, where it is an option; its name, without dashes. */
  readonly option?: RegExp;
  /**
   * What its value has to be: `on` where nothing is said, which an option also is that stands alone; `given`: whatever it
   * says, also what only the run knows.
   */
  readonly is?: RegExp | 'off' | 'given';
  /** The other variable without which it does nothing. */
  readonly with?: RegExp;
  /** What asks for a login all the same, or keeps it elsewhere. */
  readonly unless?: SetupCondition;
  /** `own`: only the product's own images know it. Otherwise its name tells, in whatever image. */
  readonly only?: 'own';
  /** The first major version to which it says nothing any more. */
  readonly until?: number;
  /** Images to which it says nothing, or something else, as `Product.images`. */
  readonly not?: string;
  /** The program whose option it is, where its name alone does not tell. */
  readonly program?: RegExp;
  /** To follow "lets": `everyone log in without a password`. What lets the same is reported once. */
  readonly lets: Openness;
  /** The ports of the container behind it, where not those of its product. */
  readonly ports?: readonly number[];
  /** Whether it is there for the services beside it, so that it matters where others come to it as well. */
  readonly forNeighbours?: true;
  /** Whether it stays with the data that a build makes, so that it counts in RUN as well. */
  readonly stays?: true;
  /** What to do instead, in our words. */
  readonly remedy?: string;
}

/**
 * What a product uses a part of the host for, and what to do instead, or to see to where that cannot be had without it: a
 * sentence of Markdown each. Alone, it needs the part as it is, and there is nothing to be done.
 */
export type HostUse = string | readonly [what: string, instead: string];

/** By part of the host: what the product uses it for. */
export interface HostParts {
  readonly socket?: HostUse;
  /** What it uses the socket for where its settings say so, instead; the first that they fulfil. */
  readonly socketBy?: readonly SocketUse[];
  /** What its settings say where they have it use the socket: where none does, it does not. */
  readonly socketSettings?: RegExp;
  /** Whether it does what it is for without the socket as well, and only shows or starts less. */
  readonly worksWithoutSocket?: true;
  /** Whether those who come in may change containers through it. */
  readonly changesContainers?: true;
  readonly privileged?: HostUse;
  readonly hostNetwork?: HostUse;
  readonly hostPid?: HostUse;
  readonly apparmor?: HostUse;
  /** What it does with disks that it is given. */
  readonly disks?: HostUse;
  readonly memlock?: HostUse;
  /** What it makes namespaces for. */
  readonly namespaces?: string;
  /** By the capability's name, without `CAP_`. */
  readonly capabilities?: Readonly<Record<string, HostUse>>;
  /** What it does with files of the host: those at the paths, or all. */
  readonly hostFiles?: readonly HostFiles[];
  /** Whether it runs what others send it, so that they have what it is given; `apart`: in containers that are not given it. */
  readonly runsJobs?: true | 'apart';
}

export interface SocketUse extends Pick<HostParts, 'changesContainers'> {
  readonly by: SetupCondition;
  readonly use: HostUse;
}

export interface HostFiles {
  readonly words: HostUse;
  readonly paths?: RegExp;
  /** Those that its manual mounts read-only, as they are written there: no more is asked for, and no less. */
  readonly read?: RegExp;
}

/** Products of one family, by their names. */
export type Products = Knowledge<{ readonly products: Readonly<Record<string, Product>> }>;
