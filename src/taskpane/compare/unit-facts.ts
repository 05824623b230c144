import { listText, notRankedText, tieNoteText } from '../../locales/format';
import { decimalText, integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import type { CompareOutcome } from '../../council/outcome';
import type { ListedNeighbour, ListedPlace, Neighbour, UnitView } from '../../council/unit-view';
import type { Dictionary, Language } from '../../locales/language';
import type { Points } from '../../scoring/points';
import type { UnitResult } from '../../council/outcome';

/** What is told of a unit, each under its name. */
export type Facts = readonly (readonly [term: string, value: string])[];

/** A unit's place, index, points, year on year and neighbours, in words. */
export function unitFacts(view: UnitView, { settings }: CompareOutcome, texts: Dictionary, language: Language): Facts {
  const words = texts.compare.unit;
  const { result, listed } = view;
  const inList: Facts = listed === null ? [] : [[words.listed, listedText(listed, texts, language)]];
  if (result === null) return inList;
  const decimal = (value: Points): string => decimalText(value, settings.decimals, language);
  const facts: [string, string][] = [[words.place, placeText(result, view.ranked, texts, language)]];
  if (result.index !== null) facts.push([words.index, `${decimal(result.index)}%${result.band === null ? '' : ` · ${result.band}`}`]);
  else if (view.soFar !== null) facts.push([words.index, fill(words.soFar, { index: decimal(view.soFar) })]);
  if (result.points !== null && result.maximum !== null) {
    facts.push([words.points, `${decimalText(result.points, 0, language)} / ${decimalText(result.maximum, 0, language)}`]);
  }
  facts.push([words.yearOnYear, yearOnYear(view, result, decimal, texts, language)]);
  if (result.rank === null) return [...facts, ...inList];
  const beside = (one: Neighbour | null, none: string): string => (one === null ? none : neighbourText(one, decimal, texts, language));
  return [...facts, [words.above, beside(view.above, words.first)], [words.below, beside(view.below, words.last)], ...inList];
}

/** Its place in a wider list, last year's, and who stands above and below. */
function listedText({ list, rank, previous, above, below }: ListedPlace, texts: Dictionary, language: Language): string {
  const words = texts.compare.unit;
  const beside = (sentence: string, one: ListedNeighbour): string =>
    fill(sentence, { rank: integerText(one.rank, language), units: listText(one.units, texts.names.moreUnits) });
  return [
    rank === null ? fill(words.notInList, { list }) : fill(words.rankInList, { rank: integerText(rank, language), list }),
    ...(previous === null ? [] : [fill(words.previousInList, { previous: integerText(previous, language) })]),
    ...(above === null ? [] : [beside(words.aboveInList, above)]),
    ...(below === null ? [] : [beside(words.belowInList, below)]),
  ].join('; ');
}

function placeText(result: UnitResult, ranked: number, texts: Dictionary, language: Language): string {
  const words = texts.compare.unit;
  if (result.notRanked !== null) return `${words.noRank} · ${notRankedText(result.notRanked, language)}`;
  const rank = fill(words.rank, { rank: String(result.rank), ranked: integerText(ranked, language) });
  return [rank, tieNoteText(result, language)].filter((text) => text !== '').join(' · ');
}

function yearOnYear(
  { previousRank, previousIndex }: UnitView,
  result: UnitResult,
  decimal: (value: Points) => string,
  texts: Dictionary,
  language: Language,
): string {
  const words = texts.compare.unit;
  const moves: string[] = [];
  if (previousRank !== null && result.rank !== null) {
    moves.push(fill(words.rankMove, { previous: decimalText(previousRank, 0, language), rank: integerText(result.rank, language) }));
  }
  if (previousIndex !== null && result.index !== null) {
    moves.push(fill(words.indexMove, { previous: decimal(previousIndex), index: decimal(result.index) }));
  }
  return moves.length === 0 ? words.noPrevious : moves.join('; ');
}

function neighbourText(one: Neighbour, decimal: (value: Points) => string, texts: Dictionary, language: Language): string {
  return fill(texts.compare.unit.neighbour, {
    rank: integerText(one.rank, language),
    units: one.units.join(', '),
    index: decimal(one.index),
    gap: decimal(one.gap).replace('-', ''),
  });
}
