import type { GroupResults, Meeting, PaperData, PaperTexts, RankedUnit, UnitCard } from '../../documents/paper/data';
import type { Origin, PaperKind } from '../../documents/paper/paper';
import { notRankedText, tieNoteText } from '../../locales/format';
import type { ManualChange, Shortlist } from '../../scoring/award';
import type { Points } from '../../scoring/points';
import { POINTS_PER_UNIT } from '../../scoring/points';
import { roundPoints } from '../../scoring/rounding';
import { nameKey } from '../../scoring/unit-name';
import type { Vote } from '../../scoring/vote';
import type { TextBook, TextItem } from '../../sheets/awards/paper-texts';
import type { CommitmentResult } from '../../sheets/commitments/results';
import type { UnitResult } from '../../sheets/result';
import type { Settings } from '../../sheets/settings';
import { bandsFor } from '../bands-for';
import { publishedOrder, type Evaluation } from '../evaluate';
import { toldByUnit } from './kept';

/** What papers are drawn up from. */
export function paperDataOf(
  { book, results }: Evaluation,
  texts: TextBook,
  drawn: { readonly shortlists: readonly Shortlist[]; readonly changes: readonly ManualChange[]; readonly vote: Vote | null },
  origin: Origin,
): PaperData {
  const { settings } = book;
  return {
    origin,
    texts: {
      proposal: textsOf(texts, 'proposal'),
      minutes: textsOf(texts, 'minutes'),
      decision: textsOf(texts, 'decision'),
      notice: textsOf(texts, 'notice'),
      unitResult: textsOf(texts, 'unitResult'),
    },
    year: settings.year,
    decimals: settings.decimals,
    groups: groupsOf(results, settings),
    shortlists: drawn.shortlists,
    changes: drawn.changes,
    meeting: meetingOf(texts, drawn.vote),
  };
}

function textsOf({ lines, date }: TextBook, kind: PaperKind): PaperTexts {
  const text = (item: TextItem): string => lines(kind, item).join(' ');
  return {
    superior: text('superior'),
    issuer: text('issuer'),
    number: text('number'),
    symbol: text('symbol'),
    place: text('place'),
    date: date(kind),
    subject: text('subject'),
    addressees: lines(kind, 'addressees'),
    authority: text('authority'),
    bases: lines(kind, 'bases'),
    body: lines(kind, 'body'),
    office: lines(kind, 'office'),
    signer: text('signer'),
    recipients: lines(kind, 'recipients'),
  };
}

function meetingOf({ lines }: TextBook, vote: Vote | null): Meeting | null {
  const list = (item: TextItem): readonly string[] => lines('minutes', item);
  const text = (item: TextItem): string => list(item).join(' ');
  const said = {
    start: text('start'),
    end: text('end'),
    venue: text('venue'),
    chair: text('chair'),
    secretary: text('secretary'),
    present: list('present'),
    absent: list('absent'),
  };
  const silent = vote === null && Object.values(said).every((part) => part.length === 0);
  return silent ? null : { ...said, vote };
}

function groupsOf(results: readonly UnitResult[], settings: Settings): GroupResults[] {
  const groups = new Map<string, { group: string; units: RankedUnit[] }>();
  for (const at of publishedOrder(results)) {
    for (const result of results.slice(at, at + 1)) {
      const key = nameKey(result.group);
      const entry = groups.get(key) ?? { group: result.group, units: [] };
      groups.set(key, entry);
      entry.units.push(rankedUnit(result, settings));
    }
  }
  return [...groups.values()].map(({ group, units }) => ({ group, units, bands: bandNames(group, settings) }));
}

function bandNames(group: string, settings: Settings): string[] {
  return [...bandsFor(group, settings)].sort((a, b) => b.from - a.from).map(({ name }) => name);
}

function rankedUnit(result: UnitResult, settings: Settings): RankedUnit {
  const declared = (value: Points | null): Points | null => value && roundPoints(value, settings.decimals, settings.rounding);
  return {
    name: result.name,
    rank: result.rank,
    maximum: result.maximum,
    appraisal: declared(result.appraisal),
    survey: declared(result.survey),
    points: declared(result.points),
    index: result.index,
    band: result.band,
    note: result.notRanked === null ? tieNoteText(result, 'vi') : notRankedText(result.notRanked, 'vi'),
  };
}

/** A result sheet for every unit, in the order of the results. */
export function unitCardsOf({ book, results }: Evaluation, commitments: readonly CommitmentResult[]): UnitCard[] {
  const { settings, units } = book;
  const ranked = rankedByGroup(results);
  const told = toldByUnit(commitments);
  return results.map((result, at): UnitCard => {
    const previous = units.list[at]?.previousRank ?? null;
    return {
      group: result.group,
      unit: rankedUnit(result, settings),
      ranked: ranked.get(nameKey(result.group)) ?? 0,
      previousRank: previous === null ? null : previous / POINTS_PER_UNIT,
      areas: result.areas.map((area) => ({ ...area, points: roundPoints(area.points, settings.decimals, settings.rounding) })),
      commitments: told.get(nameKey(result.name)) ?? [],
    };
  });
}

/** How many units of each group have a rank, by the key of the group's name. */
function rankedByGroup(results: readonly UnitResult[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rank, group } of results) {
    const key = nameKey(group);
    if (rank !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
