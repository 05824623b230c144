import type { Dictionary } from '../locales/language';

export type SampleName = keyof Dictionary['workbench']['sampleNames'];

/** What the page shows when it opens. */
export const FIRST_SAMPLE: SampleName = 'vi-du-day-du.xlsx';

/** In the order they are offered. */
export const SAMPLES: readonly SampleName[] = [
  FIRST_SAMPLE,
  'binh-duong-2017.xlsx',
  'bo-2023.xlsx',
  'vung-tau-2023.xlsx',
  'ca-mau-2013.xlsx',
];

/** The bytes of a sample workbook, which lies beside the page; throws when it cannot be had. */
export async function fetchSample(name: SampleName, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(`assets/samples/${name}`, { signal });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
