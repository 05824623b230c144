import { listText } from './format';
import { dictionary, type Language } from './language';
import { decimalText, numberText } from './numbers';
import { fill } from './template';
import type { Outlook } from '../sheets/commitments/outlook';

/**
 * What it still takes to keep a commitment, and whether that can be had.
 * @example outlookText(outlook, 'vi')
 * // 'Cần thêm 1,75 điểm để lên hạng 12. Chỉ đạt được khi lấy lại điểm đã mất. Các tiêu chí còn mất điểm: 3.2 (thiếu 2).'
 */
export function outlookText(outlook: Outlook, language: Language): string {
  const { commitments, names } = dictionary(language);
  const texts = commitments.outlook;
  const { needed, open, openCodes, losing } = outlook;
  const goal = goalText(outlook, language);
  const sentences = [needed === null ? fill(texts.never, { goal }) : fill(texts.needed, { needed: decimalText(needed, 0, language), goal })];
  const opens = { open: decimalText(open, 0, language), codes: listText(openCodes, names.moreCodes) };
  if (needed !== null && open > 0) sentences.push(fill(outlook.within === 'open' ? texts.fromOpen : texts.openNotEnough, opens));
  if (needed !== null && outlook.within === 'lost') sentences.push(texts.onlyLost);
  if (losing.length > 0 && outlook.goal.by !== 'points') {
    const lost = losing.map(({ code, points }) => fill(commitments.loss, { code, points: numberText(points, language) }));
    sentences.push(fill(texts.losing, { lost: listText(lost, names.moreCodes) }));
  }
  return sentences.join(' ');
}

function goalText({ goal }: Outlook, language: Language): string {
  const texts = dictionary(language).commitments.outlook;
  if (goal.by === 'rank') return fill(texts.rank, { rank: String(goal.rank) });
  return goal.by === 'index' ? fill(texts.index, { index: decimalText(goal.index, 0, language) }) : texts.points;
}
