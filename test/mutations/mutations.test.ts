import { found } from '../sheets/rules/clean-book';
import { criteriaMutations } from './criteria-mutations';
import { nameMutations } from './name-mutations';
import { Random } from './random';
import { spreadsheetMutations } from './spreadsheet-mutations';
import { valueMutations } from './value-mutations';

/** Another seed finds other places: CCHC_SEED=7 npx jest test/mutations */
const SEED = Number(process.env.CCHC_SEED ?? 20261122);
/** Of each kind of fault. */
const TIMES = 20;

const mutations = Object.entries({ ...criteriaMutations, ...valueMutations, ...nameMutations, ...spreadsheetMutations });

test('there are a thousand faults', () => expect(mutations.length * TIMES).toBeGreaterThanOrEqual(1000));

test.each(mutations)('%s is found where it is, and nothing else', (name, mutate) => {
  for (let time = 0; time < TIMES; time += 1) {
    // Each fault has its own seed, so that it comes back alone.
    const seed = SEED + time;
    const { book, finds } = mutate(new Random(seed));
    const message = `CCHC_SEED=${seed} npx jest test/mutations -t '${name}'`;
    expect([message, ...found(book).sort()]).toEqual([message, ...[...finds].sort()]);
  }
});
