import type { Accepting } from './use-accepting';
import type { Finding } from '../../../sheets/finding';
import type { RovingStop } from '../../shared/use-roving';

/** What a list lets its findings do. */
export interface ListActions {
  /** What lets the arrow keys come to a finding. */
  readonly stopOf: (finding: Finding) => RovingStop;
  readonly accepting: Accepting;
  /** Those that can be mended in one sure way. */
  readonly fixable: ReadonlySet<Finding>;
}
