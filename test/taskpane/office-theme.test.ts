import { panelTheme } from '../../src/taskpane/office-theme';

test.each([
  ['#262626', 'dark'],
  ['#000000', 'dark'],
  ['0078d4', 'dark'],
  ['#FFFFFF', 'light'],
  ['#F3F2F1', 'light'],
  ['rgb(0,0,0)', 'light'],
])('Excel with panes of %s: %s', (bodyBackgroundColor, theme) => {
  expect(panelTheme({ bodyBackgroundColor })).toBe(theme);
});

test('Excel that tells no colours: light', () => {
  expect(panelTheme(undefined)).toBe('light');
});
