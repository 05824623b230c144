/**
 * Texts that a spreadsheet could take for a formula, and how they stand in a CSV. After OWASP's
 * page on CSV injection, full-width forms included.
 */
export const FORMULAS: readonly (readonly [text: string, safe: string])[] = [
  ['=1+1', "'=1+1"],
  ['+1+1', "'+1+1"],
  ['-1+1', "'-1+1"],
  ['@SUM(1+1)', "'@SUM(1+1)"],
  ['\t=1+1', "'\t'=1+1"],
  ['\r=1+1', "'\r'=1+1"],
  ['\n=1+1', "'\n'=1+1"],
  ['\0=1', "'\0=1"],
  ['  =1+1', "'  =1+1"],
  ['\u00A0=1+1', "'\u00A0=1+1"],
  ['\u200B=1+1', "'\u200B=1+1"],
  ['\uFEFF=1+1', "'\uFEFF=1+1"],
  ['"=1+1', `'"=1+1`],
  ['\tSở', "'\tSở"],
  ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['＝1+1', "'＝1+1"],
  ['＋1+1', "'＋1+1"],
  ['－1+1', "'－1+1"],
  ['＠SUM(1)', "'＠SUM(1)"],
  ['Sở A;=1+1', "Sở A;'=1+1"],
  ['Sở A;"=1+1;b', `Sở A;"'=1+1;b`],
  ['Sở A, +1', "Sở A, '+1"],
  ['Sở A\n=1+1;-1', "Sở A\n'=1+1;'-1"],
];

/** Texts that are nothing of the kind. */
export const HARMLESS: readonly string[] = [
  'Sở Nội vụ',
  'Phường "Thắng Tam", TP',
  'Bà Rịa - Vũng Tàu',
  'Thành tích:\n- Hoàn thành kế hoạch;\n- Rút ngắn thời gian',
  'a=b',
  '1',
  '',
];
