import './unit-printout.css';
import { useLayoutEffect, useRef } from 'react';
import { fitOnePage } from './fit-one-page';
import { unitFacts } from './unit-facts';
import { commitmentReason, measureText, readingWords } from '../../locales/commitment-text';
import { numberText } from '../../locales/numbers';
import { neededText } from '../../locales/outlook-text';
import { fill } from '../../locales/template';
import { useLanguage, useTexts } from '../shared/language';
import type { ReactNode } from 'react';
import type { CommitmentResult, CompareOutcome } from '../../council/outcome';
import type { CriterionGap, UnitView } from '../../council/unit-view';

/** So many criteria leave room for the commitments on one page; the others are counted. */
const LISTED = 24;

interface PrintoutProps {
  readonly outcome: CompareOutcome;
  readonly view: UnitView;
}

/** The page on paper: seen in print alone, where nothing else of the page is. */
export function UnitPrintout({ outcome, view }: PrintoutProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const words = texts.compare.unit;
  const { settings } = outcome;
  const basis = [settings.criteriaSet, settings.decision, settings.year].filter((text) => text !== '').join(' · ');
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (page.current !== null) fitOnePage(page.current);
  }, [view, outcome, language]);
  return (
    <article ref={page} className="cchc-printout" lang={language} aria-hidden>
      <h1>{words.title}</h1>
      <h2>{view.name}</h2>
      {basis !== '' && <p className="cchc-printout-basis">{basis}</p>}
      <table className="cchc-printout-facts">
        <tbody>
          {unitFacts(view, outcome, texts, language).map(([term, value]) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.commitments}</h3>
      {view.commitments.length === 0 ? <p>{words.noCommitments}</p> : <Commitments outcome={outcome} commitments={view.commitments} />}
      <h3>{words.gaps}</h3>
      <Gaps gaps={view.gaps} />
    </article>
  );
}

function Commitments({ outcome, commitments }: { readonly outcome: CompareOutcome; readonly commitments: readonly CommitmentResult[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const words = texts.compare.unit;
  return (
    <table className="cchc-printout-commitments">
      <thead>
        <tr>
          {[words.content, words.target, words.actual, words.verdict, words.reason].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {commitments.map((one, at) => {
          const outlook = outcome.outlooks.get(one);
          return (
            <tr key={at}>
              <td>{one.content}</td>
              <td>{readingWords(one.reading, language)}</td>
              <td>{one.actual === null ? '–' : measureText(one.actual, one.reading.kind, language)}</td>
              <td>{texts.names.verdicts[one.verdict]}</td>
              <td>
                {commitmentReason(one, language)} {outlook !== undefined && neededText(outlook, language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly CriterionGap[] | null }): ReactNode {
  const { unit: words } = useTexts().compare;
  const language = useLanguage();
  if (gaps === null || gaps.length === 0) return <p>{gaps === null ? words.noCriteria : words.noGaps}</p>;
  const rest = gaps.length - LISTED;
  return (
    <>
      <ul>
        {gaps.slice(0, LISTED).map(({ code, title, lost }) => (
          <li key={code}>
            <span>
              {code} {title}
            </span>
            <span>{lost === null ? words.notScored : numberText(lost, language)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{fill(words.more, { n: numberText(rest, language) })}</p>}
    </>
  );
}
