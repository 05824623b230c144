import type { PanelTheme } from './panel';

/**
 * The panel's theme that goes with Excel's. Excel tells the colour of its own panes, not whether
 * it is dark; where it tells nothing, as on the web, the panel is light.
 * @example panelTheme({ bodyBackgroundColor: '#262626' }) // 'dark'
 */
export function panelTheme(office: { readonly bodyBackgroundColor: string } | undefined): PanelTheme {
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? '');
  const [, red, green, blue] = colour ?? [];
  if (!red || !green || !blue) return 'light';
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < 128 ? 'dark' : 'light';
}
