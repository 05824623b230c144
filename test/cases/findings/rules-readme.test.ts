import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/locales/language';
import { FINDINGS } from '../../../src/sheets/finding-catalogue';
import { rulesReadme } from './rules-readme';

const FOLDER = join(__dirname, '../../../src/sheets/rules');

test.each(LANGUAGES)('the catalogue of findings (%s) is up to date; CCHC_WRITE_RULES=1 renews it', (language) => {
  const file = join(FOLDER, language === 'vi' ? 'README.vi.md' : 'README.md');
  const text = rulesReadme(language);
  if (process.env.CCHC_WRITE_RULES === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
  for (const code of Object.keys(FINDINGS)) expect(text).toContain(`(\`${code}\`, `);
});
