import { dictionary, type Language } from './language';
import { decimalText, integerText } from './numbers';
import { fill } from './template';
import type { Refusal } from '../sheets/awards/refusal';
import type { Condition, ManualChange, Shortlist, TieDecision, WhyIn, WhyNot } from '../scoring/award';

/**
 * Why a nominee is on a shortlist. Who was moved in by hand may not meet the conditions.
 * @example reasonText({ why: 'order' }, list, 'en') // 'Within the quota, in order; meets the conditions: band Good or better'
 */
export function reasonText(why: WhyIn, { conditions }: Shortlist, language: Language): string {
  const place = placeText(why, language);
  if (conditions.length === 0 || why.why === 'manual') return place;
  const texts = dictionary(language).awards;
  return `${place}; ${fill(texts.meets, { conditions: conditionsText(conditions, language) })}`;
}

function placeText(why: WhyIn, language: Language): string {
  switch (why.why) {
    case 'order':
      return dictionary(language).awards.inOrder;
    case 'tie':
      return tieDecisionText(why.decision, language);
    case 'reallocated':
      return fill(dictionary(language).awards.reallocated, { group: why.from });
    case 'manual':
      return changeText(why.change, language);
  }
}

/**
 * Why a nominee is not on a shortlist.
 * @example whyNotText({ why: 'votes', yes: 7, needed: 9 }, list, 'en') // '7 votes in favour, 9 needed'
 */
export function whyNotText(why: WhyNot, { quota }: Pick<Shortlist, 'quota'>, language: Language): string {
  const texts = dictionary(language).awards.whyNot;
  const count = (number: number): string => integerText(number, language);
  switch (why.why) {
    case 'belowCut':
      return fill(texts.belowCut, { quota: count(quota) });
    case 'tiedAtCut':
      return fill(texts.tiedAtCut, { tied: count(why.tied), free: count(why.free) });
    case 'tie':
      return tieDecisionText(why.decision, language);
    case 'conditions':
      return fill(texts.conditions, { conditions: conditionsText(why.failed, language) });
    case 'underReview':
      return fill(texts.underReview, { text: why.text });
    case 'otherAward':
    case 'tiedElsewhere':
      return fill(texts[why.why], { award: why.award });
    case 'votes':
      return fill(texts.votes, { yes: count(why.yes), needed: count(why.needed) });
    case 'manual':
      return changeText(why.change, language);
    case 'notRanked':
    case 'collectivesOnly':
      return texts[why.why];
  }
}

/** @example conditionsText([{ kind: 'rankWithin', rank: 3 }], 'vi') // 'xếp hạng từ 3 trở lên' */
export function conditionsText(conditions: readonly Condition[], language: Language): string {
  return conditions.map((condition) => conditionText(condition, language)).join(', ');
}

function conditionText(condition: Condition, language: Language): string {
  const texts = dictionary(language).awards.conditions;
  switch (condition.kind) {
    case 'bandAtLeast':
      return fill(texts.bandAtLeast, { band: condition.band });
    case 'indexAtLeast':
      return fill(texts.indexAtLeast, { index: decimalText(condition.index, 0, language) });
    case 'rankWithin':
      return fill(texts.rankWithin, { rank: integerText(condition.rank, language) });
    case 'commitmentsMet':
      if (condition.count === null) return texts.allCommitments;
      return fill(texts.commitments, { count: integerText(condition.count, language) });
    case 'yearsAtLeast':
      return fill(texts.years, { years: integerText(condition.years, language) });
  }
}

/** What the council decided on a tie, and why. */
export function tieDecisionText({ choice, keyName, reason }: TieDecision, language: Language): string {
  const texts = dictionary(language).awards;
  const words = texts.tieChoices[choice];
  return fill(texts.tie, { choice: keyName === undefined ? words : fill(texts.tieKey, { choice: words, key: keyName }), reason });
}

/** What was changed by hand, why, and by whom. */
export function changeText({ move, reason, by }: ManualChange, language: Language): string {
  const texts = dictionary(language).awards;
  return fill(texts.changed, { move: texts.moves[move], reason, by });
}

/**
 * Why a decision is not written, and what to do.
 * @example refusalText({ refused: 'noReason', values: {} }, 'en') // 'Give the reason.'
 */
export function refusalText({ refused, values }: Refusal, language: Language): string {
  return fill(dictionary(language).decisions.refusals[refused], values);
}
