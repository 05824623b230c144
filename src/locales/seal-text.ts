import { dictionary, type Language } from './language';
import { fill } from './template';
import type { SealState, SignedChange } from '../sheets/commitments/seals';

/**
 * Whether a commitment still says what was signed, and what was changed.
 * @example sealText(changed, 'vi') // 'Đã sửa sau khi ký: Chỉ tiêu cam kết từ “5” thành “3”'
 */
export function sealText(state: SealState, language: Language): string {
  const texts = dictionary(language).commitments.seal;
  if (state.state === 'changed') return fill(texts.changed, { changes: changesText(state.changes, language) });
  if (state.state !== 'intact') return texts[state.state];
  const before = state.seal.earlier.at(-1);
  if (before === undefined) return texts.intact;
  return fill(texts.anew, { on: before.signedOn, changes: changesText(state.sinceBefore, language) });
}

function changesText(changes: readonly SignedChange[], language: Language): string {
  const { commitments, names } = dictionary(language);
  const shown = (text: string): string => (text === '' ? commitments.seal.blank : text);
  return changes
    .map(({ field, before, after }) =>
      fill(commitments.seal.change, { field: names.fields[field], before: shown(before), after: shown(after) }),
    )
    .join('; ');
}
