import { listText } from './format';
import { dictionary, type Language } from './language';
import { decimalText, numberText } from './numbers';
import { fill } from './template';
import type { Outlook } from '../sheets/commitments/outlook';

/**
 * What it still takes to keep a commitment, whether that can be had, and which criteria lose points.
 * @example outlookText(outlook, 'vi')
 * // 'Cần thêm 1,75 điểm để lên hạng 12. Chỉ đạt được khi lấy lại điểm đã mất. Các tiêu chí còn mất điểm: 3.2 (thiếu 2).'
 */
export function outlookText(outlook: Outlook, language: Language): string {
  const { commitments, names } = dictionary(language);
  const { losing, goal } = outlook;
  const needed = neededText(outlook, language);
  if (losing.length === 0 || goal.by === 'points') return needed;
  const lost = losing.map(({ code, points }) => fill(commitments.loss, { code, points: numberText(points, language) }));
  return `${needed} ${fill(commitments.outlook.losing, { lost: listText(lost, names.moreCodes) })}`;
}

/**
 * What it still takes to keep a commitment, and whether that can be had.
 * @example neededText(outlook, 'vi') // 'Cần thêm 1,75 điểm để lên hạng 12. Chỉ đạt được khi lấy lại điểm đã mất.'
 */
export function neededText(outlook: Outlook, language: Language): string {
  const { commitments, names } = dictionary(language);
  const texts = commitments.outlook;
  const { needed, open, openCodes } = outlook;
  const goal = goalText(outlook, language);
  const sentences = [needed === null ? fill(texts.never, { goal }) : fill(texts.needed, { needed: decimalText(needed, 0, language), goal })];
  const opens = { open: decimalText(open, 0, language), codes: listText(openCodes, names.moreCodes) };
  if (needed !== null && open > 0) sentences.push(fill(outlook.within === 'open' ? texts.fromOpen : texts.openNotEnough, opens));
  if (needed !== null && outlook.within === 'lost') sentences.push(texts.onlyLost);
  return sentences.join(' ');
}

function goalText({ goal }: Outlook, language: Language): string {
  const texts = dictionary(language).commitments.outlook;
  if (goal.by === 'rank') return fill(texts.rank, { rank: String(goal.rank) });
  return goal.by === 'index' ? fill(texts.index, { index: decimalText(goal.index, 0, language) }) : texts.points;
}
