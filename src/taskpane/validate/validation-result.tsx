import { Button } from '@fluentui/react-components';
import { TextBulletListLtr20Regular } from '@fluentui/react-icons/svg/text-bullet-list-ltr';
import { Wrench20Regular } from '@fluentui/react-icons/svg/wrench';
import { useRef } from 'react';
import { DeedBar } from './deed-bar';
import { FindingList } from './findings/finding-list';
import { ALL_FINDINGS, useFindingFilter } from './findings/use-finding-filter';
import { prepareListing } from './listing/listing-action';
import { RulesChecked } from './rules-checked';
import { RecognisedSheets } from './sheets/recognised-sheets';
import { showPage } from './validate-action';
import { headline } from './validate-status';
import { useFixes } from './fixes/use-fixes';
import { countText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { StaleBar } from '../shared/stale-bar';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode, Ref } from 'react';
import type { ValidateOutcome } from '../../council/outcome';
import type { Dictionary, Language } from '../../locales/language';
import type { Validation } from '../shared/panel-state';

interface ValidationResultProps {
  readonly validation: Validation;
  /** The heading, to move the keyboard to. */
  readonly headRef: Ref<HTMLHeadingElement>;
}

/** What validation has found, what it looked at, and what it took each sheet for. */
export function ValidationResult({ validation, headRef }: ValidationResultProps): ReactNode {
  const styles = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const busy = usePanelState((state) => state.job !== null);
  const { outcome } = validation;
  const fixes = useFixes(validation);
  const filter = useFindingFilter(outcome, language);
  const list = useRef<HTMLElement>(null);
  const lookedAt = lookedAtText(outcome, texts, language);
  return (
    <>
      {validation.stale && <StaleBar />}
      {validation.deed && <DeedBar deed={validation.deed} />}
      <div>
        <h2 ref={headRef} tabIndex={-1} className={styles.headline}>
          {headline(outcome.findings, texts, language)}
        </h2>
        <p className={styles.caption}>{lookedAt}</p>
      </div>
      <div className={styles.buttons}>
        {fixes.length > 0 && (
          <Button
            icon={<Wrench20Regular />}
            onClick={() => {
              showPage(store, { page: 'fixes', of: null });
            }}
          >
            {countText(texts.validate.fixes.open, fixes.length, language)}
          </Button>
        )}
        <Button icon={<TextBulletListLtr20Regular />} disabledFocusable={busy} onClick={() => void prepareListing(store, language)}>
          {fill(texts.validate.listing.open, { sheet: texts.sheets.findings.name })}
        </Button>
      </div>
      <RecognisedSheets sheets={outcome.sheets} />
      <RulesChecked
        outcome={outcome}
        onShow={(code) => {
          filter.change({ ...ALL_FINDINGS, grouping: 'rule', group: code });
          list.current?.scrollIntoView();
          list.current?.focus();
        }}
      />
      {outcome.findings.length > 0 && <FindingList outcome={outcome} fixes={fixes} filter={filter} holder={list} />}
    </>
  );
}

/** How much was looked at: sheets of our own count neither as read nor as left out. */
function lookedAtText({ cells, sheets }: ValidateOutcome, texts: Dictionary, language: Language): string {
  const { validate } = texts;
  const theirs = sheets.filter(({ kind }) => kind !== 'ours');
  const unread = theirs.filter(({ kind }) => kind === 'unknown' || kind === 'ignored').length;
  const read = countText(validate.sheets, theirs.length - unread, language);
  const sentence = fill(validate.lookedAt, { cells: countText(validate.cells, cells, language), sheets: read });
  return unread === 0 ? sentence : `${sentence} ${countText(validate.unread, unread, language)}`;
}
