import { shownFormula, storedFormula } from '../../../src/workbench/sheet/formula-text';

describe('as Vietnamese Excel shows it, and back', () => {
  test.each([
    ['SUM(A1,B1)', 'SUM(A1;B1)'],
    ['ROUND(A1*0.5,2)', 'ROUND(A1*0,5;2)'],
    ['IF(A1>=80,"tốt, khá",1.5)', 'IF(A1>=80;"tốt, khá";1,5)'],
    ["'Bảng, điểm'!A1+Điểm!$B$2", "'Bảng, điểm'!A1+Điểm!$B$2"],
    ['SUM({1,2.5;3,4})', 'SUM({1\\2,5;3\\4})'],
    ['COUNTIF(B:B,">0")/COUNT(1:5)', 'COUNTIF(B:B;">0")/COUNT(1:5)'],
    ['IF(A1,,2)', 'IF(A1;;2)'],
    ['Bang[[#This Row],[Điểm]]*2', 'Bang[[#This Row],[Điểm]]*2'],
    ['-A1%', '-A1%'],
    ['NOW()', 'NOW()'],
    ['IFERROR(1/0,#N/A)', 'IFERROR(1/0;#N/A)'],
    ['1.5E+3+A1', '1,5E+3+A1'],
    ['(A1+B1)^2&"x"', '(A1+B1)^2&"x"'],
    ['CCHC.RANKS(D2:D20,B2:B20,,2)', 'CCHC.RANKS(D2:D20;B2:B20;;2)'],
    ["SUM('Điểm số'!E2#)", "SUM('Điểm số'!E2#)"],
  ])('%s', (stored, shown) => {
    expect(shownFormula(stored)).toBe(shown);
    expect(storedFormula(shown)).toBe(stored);
  });
});

describe('Excel would refuse', () => {
  test.each([
    'SUM(A1;B1',
    'SUM A1)',
    'A1+',
    '*A1',
    '1+*2',
    'A1 B1',
    'SUM(A1,B1)', // a comma is the decimal sign
    '0.5*A1', // and the point is none
    'A1;B1',
    '(A1;B1)*;2',
    '()',
    '"open',
    '%5',
    'A1(',
    '@A1:A9', // what Excel stores for it differs from formula to formula
    'SUM(A1:A9)#',
    '',
  ])('%s', (typed) => {
    expect(storedFormula(typed)).toBeNull();
  });
});

test('a stored formula that is not understood is shown as it is', () => {
  expect(shownFormula('A1 ~ "x')).toBe('A1 ~ "x');
});
