/**
 * The number formats a file names by number only (ECMA-376 part 1, 18.8.30). Those that
 * follow the language of Excel (14, 22, 37–40…) are given as they read in English.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries(BUILT_IN).map(([number, code]) => [code, Number(number)]),
);

/** The code of a number format that a file does not spell out; `General` for unknown ones. */
export function builtInFormat(number: number): string {
  return BUILT_IN[number] ?? 'General';
}

/** The number of a format that needs no spelling out. */
export function builtInNumber(code: string): number | undefined {
  return NUMBERS.get(code);
}

/** From here on the numbers are a file's own. */
export const FIRST_CUSTOM_FORMAT = 164;
