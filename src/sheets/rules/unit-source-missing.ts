import { rangeAddress } from '../../workbook/address';
import { ALL_COLUMNS } from '../../workbook/snapshot';
import { astrayNames } from './astray-names';
import { rule } from './rule';
import { formlessUnits } from './units-without-form';

/** A unit has points, but none at all of the appraisal, or none of the survey. */
export const unitSourceMissing = rule('unit.sourceMissing', ({ book, gaps }, found) => {
  const { units, snapshot } = book;
  const told = formlessUnits(book);
  found.checked(units.list.length);
  const astray = { appraisal: astrayNames(book, ['appraisal', 'final']), survey: astrayNames(book, ['survey', 'final']) };
  const rowless = (source: keyof typeof astray): number => gaps.filter((gap) => gap.source === source && gap.places.length === 0).length;
  const explained = { appraisal: rowless('appraisal') <= astray.appraisal, survey: rowless('survey') <= astray.survey };
  for (const { unit: at, source, places } of gaps) {
    const unit = units.list[at];
    if (unit === undefined || (places.length === 0 && (told.has(at) || explained[source]))) continue;
    const [first] = places;
    const sheet = snapshot.sheets[first?.sheet ?? -1];
    if (first === undefined || sheet === undefined) {
      found.add(unit.sheet, unit.address, { unit: unit.name, field: source });
      continue;
    }
    const keys = places.filter((place) => place.sheet === first.sheet).map(({ key }) => key);
    const [rows, columns] = [keys.map((key) => Math.floor(key / ALL_COLUMNS)), keys.map((key) => key % ALL_COLUMNS)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    const address = rangeAddress({ row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 });
    found.add(sheet.name, address, { unit: unit.name, field: source });
  }
});
