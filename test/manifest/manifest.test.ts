/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { manifestProblems } from './check-manifest';

const manifest = readFileSync('manifest.xml', 'utf8');

test('the manifest is in order', () => {
  expect(manifestProblems(manifest)).toEqual([]);
});

test('its version is that of the package', () => {
  const version = /<Version>(.+)\.0<\/Version>/.exec(manifest)?.[1];
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toHaveProperty('version', version);
});

test.each([
  ['</OfficeApp>', '', 'not well-formed'],
  ['<Id>7f165128-', '<Id>7f16-', 'Id 7f16-1351-47fd-a63c-b6caa142a983 is no GUID'],
  ['<DefaultLocale>vi-VN', '<DefaultLocale>en-US', 'the default language is not Vietnamese'],
  ['id="Cchc.Score"', 'id="Cchc.Open"', 'two groups or controls are called Cchc.Open'],
  ['"https://localhost:3000/taskpane.html"', '"http://localhost:3000/taskpane.html"', 'http://localhost:3000/taskpane.html is not https'],
  ['3000/index.html"', '3000/help.html"', 'https://localhost:3000/help.html is no page of the build'],
  ['resid="Score.Tip"', 'resid="Score.Hint"', 'resid Score.Hint is not defined'],
  ['resid="Score.Tip"', 'resid="Open.Tip"', 'resource Score.Tip is not used'],
  [' id="Score.Tip"', ' id="Open.Tip"', 'resource Open.Tip is defined twice'],
  [' id="Score.Tip"', ' id="Score.TipThatIsLongerThanAnIdMayBe"', 'the id Score.TipThatIsLongerThanAnIdMayBe is longer than 32'],
  ['3000/functions.json"', '3000/commands.json"', 'https://localhost:3000/commands.json is no metadata of the build'],
  ['xsi:type="CustomFunctions"', 'xsi:type="Functions"', 'there is no extension point for functions in cells'],
  ['<Page>\n              <SourceLocation resid="Taskpane.Url"/>', '<Page>\n              <SourceLocation resid="Workbench.Url"/>', 'functions do not run in the page of the runtime'],
  ['resid="Functions.Script"', 'resid="Taskpane.Url"', 'the script of the functions is taskpane.html'],
  ['Locale="en-US" Value="CCHC"', 'Locale="en-US" Value="PAR"', 'the namespace is CCHC, PAR'],
  ['3000/functions.en-US.json', '3000/functions.json', 'the metadata is functions.json, functions.json'],
  ['<Set Name="CustomFunctionsRuntime" MinVersion="1.3"/>', '', 'Excel without functions in cells is not left out'],
  ['<bt:Image size="80" resid="Score.80"/>', '', 'an icon has no size 80'],
  ['assets/score-32.png', 'assets/score-33.png', 'the icon https://localhost:3000/assets/score-33.png is not in assets'],
  ['assets/score-32.png', 'assets/score-64.png', 'assets/score-64.png is no PNG of 32 × 32 pixels'],
  ['assets/score-32.png', 'assets/score.svg', 'assets/score.svg is no PNG of 32 × 32 pixels'],
  ['<bt:Override Locale="en-US" Value="Score and rank"/>', '', 'the text Score.Label lacks a language'],
  ['Value="Score and rank"', `Value="${'x'.repeat(126)}"`, 'the text Score.Label is longer than 125'],
  ['<Override Locale="en-US" Value="PAR scoring"/>', '', 'the text DisplayName lacks a language'],
])('%s → %s is found: %s', (right, wrong, problem) => {
  expect(manifest).toContain(right);
  expect(manifestProblems(manifest.replace(right, wrong))).toContain(problem);
});
