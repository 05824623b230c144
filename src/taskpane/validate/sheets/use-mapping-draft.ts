import { useMemo, useState } from 'react';
import { readingOf } from '../../../council/reading';
import type { SheetReading } from '../../../council/reading';
import type { SheetMapping } from '../../../sheets/remembered';
import type { SheetReport } from '../../../sheets/sheet-report';
import type { SheetSnapshot } from '../../../workbook/snapshot';

/** How a sheet is to be read, while the user decides; nothing is kept yet. */
export interface MappingDraft {
  /** As it would be kept. */
  readonly mapping: SheetMapping;
  readonly reading: SheetReading;
  /** The user has changed something. */
  readonly touched: boolean;
  /** It can be kept: a kind is chosen, all columns it needs are there, and every code is one. */
  readonly whole: boolean;
  readonly change: (change: Partial<Pick<SheetMapping, 'kind' | 'headRow' | 'source'>>) => void;
  /** What a column holds, by its key; an empty text while the code of its criterion is not known. */
  readonly setColumn: (key: string, holds: string | null) => void;
}

export function useMappingDraft(report: SheetReport, sheet: SheetSnapshot): MappingDraft {
  const [first] = useState(() => firstMapping(report));
  const [draft, setDraft] = useState(first);
  const reading = useMemo(() => readingOf(sheet, draft), [sheet, draft]);
  const mapping = useMemo(() => asSeen(draft, reading), [draft, reading]);
  const pending = reading.columns.some(({ holds }) => holds === '');
  return {
    mapping,
    reading,
    touched: draft !== first,
    whole: draft.kind !== null && reading.missing.length === 0 && !pending,
    change: (change) => {
      // Columns named for one row of headers mean nothing under another.
      const columns = change.headRow === undefined ? draft.columns : {};
      setDraft({ ...draft, columns, ...change });
    },
    setColumn: (key, holds) => {
      setDraft({ ...draft, columns: { ...draft.columns, [key]: holds } });
    },
  };
}

function firstMapping({ sheet, kind, mapping }: SheetReport): SheetMapping {
  const told = mapping ?? { headRow: null, source: null, columns: {} };
  const table = kind === 'settings' || kind === 'lineage' || kind === 'awards' || kind === 'ours' || kind === 'unknown' ? null : kind;
  return { ...told, sheet, kind: mapping?.kind ?? table };
}

/** What is seen is what is kept. */
function asSeen(draft: SheetMapping, { headRow, source, ofSource }: SheetReading): SheetMapping {
  return draft.kind === 'ignored' ? draft : { ...draft, headRow, source: ofSource ? source : null };
}
