import { useRef } from 'react';
import { Pager, usePage } from '../../shared/pager';
import { usePaperStyles } from './paper.styles';
import type { ReactNode } from 'react';
import type { PaperTable, TableColumn, TableRow } from '../../../documents/paper/paper';

/** So many rows are drawn at once. */
const ROWS = 50;

/** A table of a paper, a page of rows at once; it scrolls sideways where it is too wide. */
export function PaperTableView({ table }: { readonly table: PaperTable }): ReactNode {
  const styles = usePaperStyles();
  const holder = useRef<HTMLDivElement>(null);
  const page = usePage(table.rows, ROWS, holder);
  const widths = table.columns.reduce((sum, { width }) => sum + width, 0);
  const name = table.columns.map(({ head }) => head).join(', ');
  return (
    <>
      <div ref={holder} className={styles.tableFrame} role="group" tabIndex={0} aria-label={name}>
        <table className={styles.table}>
          <colgroup>
            {table.columns.map(({ width }, at) => (
              <col key={at} style={{ width: `${String(Math.round((width * 100) / widths))}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {table.columns.map(({ head }, at) => (
                <th key={at} scope="col" className={styles.tableHead}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.items.map((row, at) => (
              <Row key={page.start + at} row={row} columns={table.columns} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager page={page} />
    </>
  );
}

function Row({ row, columns }: { readonly row: TableRow; readonly columns: readonly TableColumn[] }): ReactNode {
  const styles = usePaperStyles();
  return (
    <tr>
      {'title' in row ? (
        <th scope="colgroup" colSpan={columns.length} className={styles.tableTitle}>
          {row.title}
        </th>
      ) : (
        columns.map(({ align }, at) => (
          <td key={at} className={styles[CELLS[align]]}>
            <Lines text={row.cells[at] ?? ''} />
          </td>
        ))
      )}
    </tr>
  );
}

const CELLS = { left: 'cellLeft', center: 'cellCenter', right: 'cellRight' } as const;

function Lines({ text }: { readonly text: string }): ReactNode {
  return text.split('\n').map((line, at) => (
    <span key={at}>
      {at > 0 && <br />}
      {line}
    </span>
  ));
}
