import './unit-printout.css';
import { unitFacts } from './unit-facts';
import { commitmentReason, measureText, readingWords } from '../../locales/commitment-text';
import { numberText } from '../../locales/numbers';
import { outlookText } from '../../locales/outlook-text';
import { fill } from '../../locales/template';
import { useLanguage, useTexts } from '../shared/language';
import type { ReactNode } from 'react';
import type { CommitmentResult, CompareOutcome } from '../../council/outcome';
import type { CriterionGap, UnitView } from '../../council/unit-view';

/** So many criteria leave room for the commitments on one page; the others are counted. */
const LISTED = 12;

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
  return (
    <article className="cchc-printout" lang={language} aria-hidden>
      <h1>{words.title}</h1>
      <h2>{view.result.name}</h2>
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
    <table>
      <thead>
        <tr>
          {[words.content, words.actual, words.verdict, words.reason].map((head) => (
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
              <td>
                {one.content} ({readingWords(one.reading, language)})
              </td>
              <td>{one.actual === null ? '–' : measureText(one.actual, one.reading.kind, language)}</td>
              <td>{texts.names.verdicts[one.verdict]}</td>
              <td>
                {commitmentReason(one, language)} {outlook !== undefined && outlookText(outlook, language)}
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
    <table>
      <tbody>
        {gaps.slice(0, LISTED).map(({ code, title, lost }) => (
          <tr key={code}>
            <td>
              {code} {title}
            </td>
            <td className="cchc-printout-number">{lost === null ? words.notScored : numberText(lost, language)}</td>
          </tr>
        ))}
        {rest > 0 && (
          <tr>
            <td colSpan={2}>{fill(words.more, { n: numberText(rest, language) })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
