import { changeText, tieDecisionText } from '../../locales/awards';
import { dictionary } from '../../locales/language';
import { papers } from '../../locales/papers/papers';
import { fill } from '../../locales/template';
import type { Cut, Shortlist } from '../../scoring/award';
import type { PaperData } from './data';
import type { Block, TableColumn, TableRow } from './paper';
import { atLeastTwo, runs } from './wording';

const texts = papers.cases;

/** How many nominees are tied at a cut on which the council has not decided. */
export function openTies(lists: readonly Shortlist[]): number {
  return lists.reduce((sum, { cut }) => sum + (cut !== null && cut.decision === null ? cut.tied.length : 0), 0);
}

/** Whether there is anything for {@link caseBlocks} to tell. */
export function hasCases({ shortlists, changes }: Pick<PaperData, 'shortlists' | 'changes'>): boolean {
  return changes.length > 0 || shortlists.some(({ cut }) => cut !== null);
}

/** What was not settled by rank alone: ties across a cut, and changes made by hand. */
export function caseBlocks({ shortlists, changes }: Pick<PaperData, 'shortlists' | 'changes'>): Block[] {
  const blocks: Block[] = [];
  const ties = shortlists.flatMap((list) => (list.cut === null ? [] : tieRows(list, list.cut)));
  if (ties.length > 0) {
    blocks.push(runs({ text: texts.ties, bold: true }), { block: 'table', table: { columns: TIE_COLUMNS, rows: ties } });
  }
  if (changes.length > 0) {
    const rows = changes.map((change, at) => ({
      cells: [String(at + 1), change.nominee, change.award, dictionary('vi').awards.moves[change.move], change.reason, change.by],
    }));
    blocks.push(runs({ text: texts.changes, bold: true }), { block: 'table', table: { columns: CHANGE_COLUMNS, rows } });
  }
  return blocks;
}

function tieRows(list: Shortlist, { tied, free, decision }: Cut): TableRow[] {
  const values = { free: atLeastTwo(free), tied: atLeastTwo(tied.length) };
  const title = [list.award.name, list.group, fill(texts.free, values)].filter((part) => part !== '').join(' - ');
  return [
    { title },
    ...tied.map((nominee, at) => {
      const change = list.entries.find((entry) => entry.nominee === nominee)?.why;
      const told = decision === null ? texts.open : tieDecisionText(decision, 'vi');
      const moved = change?.why === 'manual' ? `${told}; ${changeText(change.change, 'vi')}` : told;
      return { cells: [String(at + 1), nominee.name, moved] };
    }),
  ];
}

const TIE_COLUMNS: readonly TableColumn[] = [
  { head: papers.lists.number, width: 7, align: 'center' },
  { head: texts.nominee, width: 40, align: 'left' },
  { head: texts.decision, width: 54, align: 'left' },
];

const CHANGE_COLUMNS: readonly TableColumn[] = [
  { head: papers.lists.number, width: 7, align: 'center' },
  { head: texts.nominee, width: 22, align: 'left' },
  { head: texts.award, width: 20, align: 'left' },
  { head: texts.move, width: 14, align: 'left' },
  { head: texts.reason, width: 22, align: 'left' },
  { head: texts.by, width: 16, align: 'left' },
];
