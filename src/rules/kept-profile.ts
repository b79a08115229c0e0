import { securityOptions } from '../model/compose/security-options.ts';
import { type Protection, say } from '../rule.ts';
import { formerly } from './wording.ts';

/** A profile that a service is held to. */
export function keptProfile(option: 'seccomp' | 'apparmor' | 'label', called: string): Protection {
  return {
    service: (service) => {
      const options = securityOptions(service);
      const own = options.findLast(({ name }) => name === option);
      const { setting, value } = own ?? options.find((each) => each.name === undefined) ?? {};
      const holds = value ? !/^(?:unconfined|disable|type:spc_t)$/i.test(value) : undefined;
      return [{ holds: setting ? holds : false, from: setting, as: setting?.value }];
    },
    lost: ({ name, was }) => ({ message: say`${name} loses its ${[called]} profile${formerly(was)}.` }),
  };
}

/** What is reported of a service without any seccomp profile: with one of its own, whatever that allows, it is no worse. */
export const noSeccomp = { rule: 'seccomp-disabled', key: '' };
