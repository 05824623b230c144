import { validate } from '../../../src/council/validate';
import { snapshotOf } from '../../support/snapshot-of';
import { BOOK } from '../example';
import { AWARD_BOOK } from './example';

test('validation finds what is wrong or open with awards, and how much was looked at', () => {
  const { findings, checks } = validate(snapshotOf(AWARD_BOOK));
  expect(findings.map(({ code, sheet }) => [code, sheet]).filter(([code]) => code?.startsWith('award.'))).toEqual([
    ['award.changeRefused', 'Điều chỉnh'],
    ['award.tieOpen', 'Khen thưởng'],
    ['award.headOfAwarded', 'Cá nhân'],
  ]);
  expect(checks.get('award.tieOpen')).toBe(4);
});

test('a workbook without awards was not looked at for them', () => {
  const { checks } = validate(snapshotOf(BOOK));
  expect([...checks.keys()].filter((code) => code.startsWith('award.'))).toEqual([]);
});
