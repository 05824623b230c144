import { form } from '../../src/locales/papers/form';
import { papers } from '../../src/locales/papers/papers';

function texts(branch: unknown): string[] {
  if (typeof branch === 'string') return [branch];
  return typeof branch === 'object' && branch !== null ? Object.values(branch).flatMap(texts) : [];
}

test('the papers’ texts are in NFC, without stray braces or spaces', () => {
  const all = [...texts(form), ...texts(papers)];
  expect(all.length).toBeGreaterThan(150);
  for (const text of all) {
    expect(text).toBe(text.normalize('NFC'));
    expect(text.replace(/\{\w+\}/g, 'x')).not.toMatch(/[{}]| {2}/);
  }
});
