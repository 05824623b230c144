import { Field, Select, SpinButton } from '@fluentui/react-components';
import { ColumnList } from './column-list';
import { KeepMapping } from './keep-mapping';
import { readingReason } from './reading-reason';
import { useMappingDraft } from './use-mapping-draft';
import { showPage } from '../validate-action';
import { KINDS, SOURCES } from '../../../council/reading';
import { sheetKindName } from '../../../locales/format';
import { countText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { CellLink } from '../../shared/cell-link';
import { Fold } from '../../shared/fold';
import { useLanguage, useTexts } from '../../shared/language';
import { parseAddress } from '../../../workbook/address';
import { usePanelStore } from '../../shared/panel-context';
import { useScreenStyles } from '../../shared/screen.styles';
import { SubPage } from '../../shared/sub-page';
import type { ReactNode } from 'react';
import type { MappingDraft } from './use-mapping-draft';
import type { SheetReport } from '../../../sheets/sheet-report';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Validation } from '../../shared/panel-state';

interface SheetPageProps {
  readonly validation: Validation;
  readonly report: SheetReport;
  readonly sheet: SheetSnapshot;
}

/** How a sheet was read and why, to look at, to change, and to keep. */
export function SheetPage({ validation, report, sheet }: SheetPageProps): ReactNode {
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const draft = useMappingDraft(report, sheet);
  const { reading } = texts.validate;
  const { kind } = draft.mapping;
  // Settings and the like have no columns to tell; those of a sheet of no known kind help to tell what it is.
  const read = kind === null ? report.kind === 'unknown' : kind !== 'ignored';
  return (
    <SubPage
      title={fill(reading.title, { sheet: report.sheet })}
      back={reading.back}
      onBack={() => {
        showPage(store, null);
      }}
    >
      <div>
        <CellLink sheet={report.sheet} address={report.address} />
        <p className={screen.caption}>{readingReason(report, texts, language)}</p>
        <p className={screen.caption}>{reading.lead}</p>
      </div>
      <KindField report={report} draft={draft} />
      {draft.reading.ofSource && <SourceField draft={draft} />}
      {read && <HeadRowField draft={draft} rows={sheet.values.length} />}
      {read && <ColumnList draft={draft} criteria={validation.outcome.criteria} />}
      <IgnoredRows validation={validation} sheet={report.sheet} />
      <KeepMapping validation={validation} report={report} draft={draft} />
    </SubPage>
  );
}

function KindField({ report, draft }: { readonly report: SheetReport; readonly draft: MappingDraft }): ReactNode {
  const { reading } = useTexts().validate;
  const language = useLanguage();
  const unchosen = report.kind === 'unknown' ? reading.chooseKind : sheetKindName(report.kind, language);
  return (
    <Field label={reading.kind}>
      <Select
        value={draft.mapping.kind ?? ''}
        onChange={(_, { value }) => {
          draft.change({ kind: KINDS.find((kind) => kind === value) ?? null });
        }}
      >
        {draft.mapping.kind === null && <option value="">{unchosen}</option>}
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kind === 'ignored' ? reading.ignore : sheetKindName(kind, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function SourceField({ draft }: { readonly draft: MappingDraft }): ReactNode {
  const { names, validate } = useTexts();
  return (
    <Field label={validate.reading.source}>
      <Select
        value={draft.reading.source}
        onChange={(_, { value }) => {
          draft.change({ source: SOURCES.find((source) => source === value) ?? null });
        }}
      >
        {SOURCES.map((source) => (
          <option key={source} value={source}>
            {names.scoreSources[source]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function HeadRowField({ draft, rows }: { readonly draft: MappingDraft; readonly rows: number }): ReactNode {
  const { reading } = useTexts().validate;
  const { headRow } = draft.reading;
  return (
    <Field label={reading.headRow}>
      <SpinButton
        min={1}
        max={Math.max(1, rows)}
        value={headRow + 1}
        onChange={(_, { value, displayValue }) => {
          const row = Math.round(value ?? Number(displayValue));
          if (row >= 1 && row <= rows && row !== headRow + 1) draft.change({ headRow: row - 1 });
        }}
      />
    </Field>
  );
}

/** Totals, notes and the like, which were told apart from units and criteria. */
function IgnoredRows({ validation, sheet }: { readonly validation: Validation; readonly sheet: string }): ReactNode {
  const screen = useScreenStyles();
  const { reading } = useTexts().validate;
  const language = useLanguage();
  const rows = validation.outcome.findings.filter((one) => one.code === 'row.ignored' && one.sheet === sheet);
  if (rows.length === 0) return null;
  // Signatures are told as one block.
  const count = rows.reduce((all, { address }) => all + (parseAddress(address)?.rows ?? 1), 0);
  return (
    <Fold head={countText(reading.ignored, count, language)}>
      <ul className={screen.list}>
        {rows.map(({ address, values }) => (
          <li key={address}>
            <CellLink sheet={sheet} address={address}>{`${address}: ${String(values['text'] ?? '')}`}</CellLink>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
