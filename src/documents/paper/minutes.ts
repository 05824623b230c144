import { decimalText } from '../../locales/numbers';
import { form } from '../../locales/papers/form';
import { papers } from '../../locales/papers/papers';
import { fill } from '../../locales/template';
import { indexOf } from '../../scoring/percent';
import { points, POINTS_PER_UNIT } from '../../scoring/points';
import type { Ballot, Vote } from '../../scoring/vote';
import { ARCHIVE, assemble } from './assemble';
import { recipientsTable } from './award-annexes';
import { awardLines } from './award-totals';
import { caseBlocks, hasCases, openTies } from './cases';
import type { Meeting, PaperData } from './data';
import type { Block, Paper, TableColumn } from './paper';
import { atLeastTwo, closedBody, closedLines, orBlank, paragraph, runs, titleBlock, yearOf } from './wording';

const texts = papers.minutes;

const UNKNOWN: Meeting = { start: '', end: '', venue: '', chair: '', secretary: '', present: [], absent: [], vote: null };

/** The minutes of the council's meeting (*biên bản họp Hội đồng*). */
export function minutes(data: PaperData): Paper {
  const meeting = data.meeting ?? UNKNOWN;
  const lists = (['collective', 'individual'] as const)
    .map((recipients) => recipientsTable(data.shortlists, recipients, data.decimals))
    .filter(({ rows }) => rows.length > 0);
  return assemble(data, 'minutes', {
    blocks: [
      titleBlock(data, 'minutes'),
      ...attendance(meeting),
      ...body(data, meeting),
      ...closedBody({ ...data.texts.minutes, body: [] }, [paragraph(fill(texts.end, { end: ending(meeting) }))]),
    ],
    annexes: lists.map((table, at) => ({
      title: at === 0 && hasCollectives(data) ? papers.proposal.collectiveAnnex : papers.proposal.individualAnnex,
      blocks: [{ block: 'table', table }],
    })),
    usualRecipients: [ARCHIVE],
    signatures: {
      second: { office: [texts.secretaryOffice], name: nameOf(meeting.secretary) },
      main: { office: [texts.chairOffice], name: nameOf(meeting.chair) },
    },
  });
}

function hasCollectives({ shortlists }: PaperData): boolean {
  return shortlists.some(({ recipients, entries }) => recipients === 'collective' && entries.length > 0);
}

function attendance(meeting: Meeting): Block[] {
  return [
    paragraph(fill(texts.start, { start: orBlank(meeting.start) })),
    paragraph(fill(texts.venue, { venue: orBlank(meeting.venue) })),
    ...people(texts.present, meeting.present, form.blank),
    ...people(texts.absent, meeting.absent, meeting.present.length > 0 ? texts.nobody : form.blank),
    paragraph(fill(texts.chair, { chair: orBlank(meeting.chair) })),
    paragraph(fill(texts.secretary, { secretary: orBlank(meeting.secretary) })),
  ];
}

function people(label: string, names: readonly string[], none: string): Block[] {
  if (names.length === 0) return [paragraph(`${label} ${none}`)];
  return [paragraph(label), ...closedLines(names).map((name) => paragraph(`- ${name}`))];
}

function body(data: PaperData, { vote }: Meeting): Block[] {
  if (data.texts.minutes.body.length > 0) return [runs({ text: texts.contents, bold: true }), ...data.texts.minutes.body.map(paragraph)];
  const units = data.groups.flatMap((group) => group.units);
  const ranked = units.filter(({ rank }) => rank !== null).length;
  const values = { year: yearOf(data), ranked: String(ranked), groups: String(data.groups.length) };
  const unranked = units.length - ranked;
  const looked = fill(texts.results, values);
  const open = openTies(data.shortlists);
  return [
    runs({ text: texts.contents, bold: true }),
    paragraph(unranked > 0 ? `${looked} ${fill(texts.unranked, { n: String(unranked) })}` : looked),
    ...cases(data),
    ...(vote === null ? [paragraph(fill(texts.noVote, { blank: form.blank }))] : votes(vote)),
    paragraph(fill(texts.conclusion, { agreed: isAgreed(data, vote) ? texts.agreed : form.blank })),
    ...awardLines(data.shortlists, texts.award),
    ...(open > 0 ? [paragraph(fill(texts.openTies, { n: atLeastTwo(open) }))] : []),
  ];
}

/** A quorum voted, and everybody on the lists has the votes. */
function isAgreed({ shortlists }: PaperData, vote: Vote | null): boolean {
  if (vote?.quorate !== true) return false;
  const passed = new Set(vote.ballots.flatMap((ballot) => (ballot.passed ? [`${ballot.award} ${ballot.nominee}`] : [])));
  return shortlists.every(({ award, entries }) => entries.every(({ nominee }) => passed.has(`${award.name} ${nominee.name}`)));
}

function cases(data: PaperData): Block[] {
  if (!hasCases(data)) return [paragraph(`${texts.cases} ${papers.cases.noTies}`)];
  return [paragraph(texts.cases), ...caseBlocks(data)];
}

function votes(vote: Vote): Block[] {
  const { rules, members, present, needed, quorate } = vote;
  const rule = fill(texts.vote, {
    members: String(members),
    present: String(present),
    absent: String(members - present),
    quorum: rules.quorum === null ? '' : quorate ? texts.quorate : texts.notQuorate,
    above: rules.above ? texts.above : texts.atLeast,
    share: decimalText(rules.share, 0, 'vi'),
    base: texts.bases[rules.base],
    needed: String(needed),
  }).replace(/ {2,}/g, ' ');
  if (vote.ballots.length === 0) return [paragraph(rule)];
  const rows = vote.ballots.map((ballot, at) => ({ cells: [String(at + 1), ballot.nominee, ballot.award, ...counted(ballot, vote)] }));
  return [paragraph(rule), { block: 'table', table: { columns: VOTE_COLUMNS, rows } }];
}

function counted({ yes, passed }: Ballot, vote: Vote): string[] {
  if (yes === null) return ['', '', texts.notVoted];
  const base = vote[vote.rules.base];
  const share = indexOf(points(yes * POINTS_PER_UNIT), points(base * POINTS_PER_UNIT), 2, 'halfUp');
  return [String(yes), share === null ? '' : decimalText(share, 2, 'vi'), passed ? texts.passed : texts.failed];
}

/** The name alone, without what stands behind a comma, as under a signature. */
function nameOf(person: string): string {
  const name = (person.split(/[,;(]| - /)[0] ?? '').trim();
  const title = texts.titles.find((word) => name.toLowerCase().startsWith(`${word} `)) ?? '';
  return orBlank(name.slice(title.length));
}

function ending({ end }: Meeting): string {
  return end.trim() || fill(texts.endUnknown, { blank: form.blank });
}

const VOTE_COLUMNS: readonly TableColumn[] = [
  { head: papers.lists.number, width: 7, align: 'center' },
  { head: papers.cases.nominee, width: 34, align: 'left' },
  { head: papers.cases.award, width: 26, align: 'left' },
  { head: texts.votes, width: 12, align: 'center' },
  { head: texts.share, width: 10, align: 'center' },
  { head: texts.outcome, width: 12, align: 'center' },
];
