import { noNewPrivileges } from '../../model/compose/security-options.ts';
import type { Service } from '../../model/project.ts';
import { serviceRunsAs } from './runs-as.ts';

/**
 * Whether nobody in a service holds the capabilities that are added to it: Docker gives them to root, others get them by
 * programs whose files have them or that run as root (capabilities(7)), and `no-new-privileges` keeps them from that.
 */
export function holdsNothingAdded(service: Service): boolean {
  return serviceRunsAs(service).user === 'nonroot' && noNewPrivileges(service)?.value === true;
}
