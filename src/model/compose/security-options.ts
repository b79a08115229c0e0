import type { Setting } from '../../text/setting.ts';
import type { ComposeService } from './service.ts';

/** An entry of `security_opt`, taken apart as Docker does. */
export interface SecurityOption {
  /** In lower case: `seccomp`, `no-new-privileges`; undefined when only the run knows. */
  readonly name: string | undefined;
  /** What follows the first `=`, or the first `:` where there is none; undefined when only the run knows, empty where nothing follows. */
  readonly value: string | undefined;
  readonly setting: Setting;
}

/** `no-new-privileges`, `seccomp:unconfined` and `seccomp=unconfined`. */
export function securityOptions({ securityOpt }: Pick<ComposeService, 'securityOpt'>): readonly SecurityOption[] {
  return securityOpt.map((setting) => {
    const known = setting.value ?? setting.parts?.[0];
    if (known === undefined) return { name: undefined, value: undefined, setting };
    const equals = known.indexOf('=');
    const cut = equals >= 0 ? equals : known.indexOf(':');
    if (setting.value === undefined && cut < 0) return { name: undefined, value: undefined, setting };
    const name = (cut < 0 ? known : known.slice(0, cut)).trim().toLowerCase();
    const value = setting.value === undefined ? undefined : cut < 0 ? '' : known.slice(cut + 1).trim();
    return { name, value, setting };
  });
}

/** The entry that takes a protection off a service, `seccomp=unconfined`: of several about one, the last counts. */
export function unconfined(
  service: Pick<ComposeService, 'securityOpt'>,
  protection: 'seccomp' | 'apparmor' | 'systempaths',
): Setting | undefined {
  const option = securityOptions(service).findLast(({ name }) => name === protection);
  return option?.value?.toLowerCase() === 'unconfined' ? option.setting : undefined;
}

/** What `no-new-privileges` is set to; undefined when only the run knows. The last entry counts. */
export function noNewPrivileges(
  service: Pick<ComposeService, 'securityOpt'>,
): { readonly value: boolean | undefined; readonly setting: Setting } | undefined {
  const option = securityOptions(service).findLast(({ name }) => name === undefined || name === 'no-new-privileges');
  if (!option) return undefined;
  const { name, value, setting } = option;
  if (name === undefined || value === undefined) return { value: undefined, setting };
  return { value: !/^(?:0|f|false)$/i.test(value), setting };
}
