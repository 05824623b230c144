import { findingText } from '../../../src/locales/format';
import { dictionary, type Language } from '../../../src/locales/language';
import type { Finding } from '../../../src/sheets/finding';
import { FINDINGS } from '../../../src/sheets/finding-catalogue';
import { run } from './finding-case';
import { FINDING_CASES } from './finding-cases';

/** What the parts of a code before its dot are about, in the order of the catalogue. */
const SECTIONS: readonly (readonly [RegExp, Readonly<Record<Language, string>>])[] = [
  [/^(sheet|mapping|row)\./, { vi: 'Trang tính', en: 'Sheets' }],
  [/^(criteria|component|matrix)\./, { vi: 'Bộ tiêu chí', en: 'Criteria set' }],
  [/^(number|cell|text)\./, { vi: 'Ô', en: 'Cells' }],
  [/^(points|self|evidence|explanation)\./, { vi: 'Điểm', en: 'Points' }],
  [/^(unit|form)\./, { vi: 'Đơn vị và phiếu', en: 'Units and their forms' }],
  [/^(summary|index|rank|result)\./, { vi: 'Bảng tổng hợp và kết quả', en: 'Summaries and results' }],
  [/^settings\./, { vi: 'Thiết lập', en: 'Settings' }],
  [/^formula\./, { vi: 'Công thức', en: 'Formulas' }],
  [/^(commitment|ranks|lineage)\./, { vi: 'Cam kết', en: 'Commitments' }],
  [/^award\./, { vi: 'Khen thưởng', en: 'Awards' }],
];

const WORDS = {
  vi: {
    head: 'Các phát hiện',
    intro: (count: number) => `${count} loại phát hiện, mỗi loại với ví dụ từ bộ kiểm thử: ô, điều sai, vì sao, cách sửa. Tệp này được tạo tự động, không sửa bằng tay.`,
    why: 'Vì sao',
    mend: 'Cách sửa',
  },
  en: {
    head: 'Findings',
    intro: (count: number) =>
      `${count} kinds of findings, each with an example out of the tests ([test/cases/findings](../../../test/cases/findings)): the cell, what is wrong, why, how to mend it. [Tiếng Việt](README.vi.md). Made by \`CCHC_WRITE_RULES=1 npx jest test/cases/findings/rules-readme\`, not by hand.`,
    why: 'Why',
    mend: 'To mend',
  },
} as const satisfies Readonly<Record<Language, object>>;

/** The catalogue of findings in one language, as Markdown. */
export function rulesReadme(language: Language): string {
  const { head, intro } = WORDS[language];
  const entries = Object.entries(FINDING_CASES).flatMap(([code, one]): Finding[] => {
    const example = run(one, one.fault()).findings.find((finding) => finding.code === code);
    return example === undefined ? [] : [example];
  });
  const order = Object.keys(FINDINGS);
  entries.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  const sections = SECTIONS.map(([pattern, title]) => {
    const own = entries.filter(({ code }) => pattern.test(code));
    return `## ${title[language]}\n${own.map((example) => entry(example, language)).join('\n')}`;
  });
  return `# ${head}\n${intro(entries.length)}\n\n${sections.join('\n\n')}\n`;
}

function entry(example: Finding, language: Language): string {
  const { code, severity, sheet, address } = example;
  const { name, what, why, mend } = findingText(example, language);
  const words = WORDS[language];
  const place = sheet === '' ? '' : `\`${address === '' ? sheet : `${sheet}!${address}`}\` `;
  const level = dictionary(language).validate.severityHeads[severity];
  return `- **${name}** (\`${code}\`, ${level.toLowerCase()})\n  - ${place}${what}\n  - *${words.why}:* ${why}\n  - *${words.mend}:* ${mend}`;
}
