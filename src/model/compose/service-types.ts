import type { composeService } from '../../known/compose-service.data.ts';
import type { Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { FieldsOf } from './read-fields.ts';

/** How a service is run: what it executes, what watches over it, and what it may use. */

export interface ServiceCommand {
  /** The whole value. */
  readonly at: Location;
  readonly via?: readonly Location[];
  /** Where it is written as one text, that text. */
  readonly text: Setting | undefined;
  /** The words: the items of the list, or the text split as compose does, quotes removed. */
  readonly words: readonly Setting[];
}

type ServiceFields = FieldsOf<typeof composeService.shape.reads>;

export interface Healthcheck extends NonNullable<ServiceFields['healthcheck']> {
  /** True also where the test is `NONE`. */
  readonly disabled: Setting<boolean> | undefined;
}

/**
 * A command that compose runs in the container after it starts or before it stops, or before it starts in a container
 * of its own, with the same mounts and networks.
 */
export type Hook = ServiceFields['preStop'][number] & {
  /** Its key; undefined for what `develop` runs. */
  readonly when?: 'pre_start' | 'post_start' | 'pre_stop';
  /** What runs before the start may have an image of its own. */
  readonly image?: Setting | undefined;
};

/** Values as written; undefined where the file sets none. `deploy.resources.limits` and the short keys both count. */
export interface Limits {
  readonly memory: Setting | undefined;
  readonly cpus: Setting | undefined;
  readonly pids: Setting | undefined;
}

export interface Ulimit {
  readonly name: string;
  /** Its key. */
  readonly at: Location;
  /** Both are the one value that is written where there is only one. */
  readonly soft: Setting | undefined;
  readonly hard: Setting | undefined;
}

export interface Dependency {
  readonly name: Setting;
  readonly condition: Setting | undefined;
}
