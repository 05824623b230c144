import type { Book, UnitForm } from '../book';
import type { ScoreSource } from '../table-kind';

/**
 * How many rows and forms with points of some sources are told of because of their names: they
 * mean no listed unit, or one that has its row or form already. As many units lack theirs for
 * no other reason, as far as anybody can tell; that is not told once more.
 */
export function astrayNames(book: Book, sources: readonly ScoreSource[]): number {
  const rows = book.unitTables.filter(({ table }) => table.kind === 'matrix' && sources.includes(table.source));
  const astrayRows = rows.flatMap(({ units }) => units.filter((unit) => isAstray(book, unit)));
  return astrayRows.length + astrayForms(book).length;
}

/** The forms whose names are told of. */
export function astrayForms(book: Book): UnitForm[] {
  return book.forms.filter(({ unit }) => isAstray(book, unit));
}

function isAstray({ units }: Book, unit: number | null): boolean {
  return unit === null || units.list[unit]?.unlisted === true;
}
