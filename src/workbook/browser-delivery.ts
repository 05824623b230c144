import { zipSync } from 'fflate';
import type { Delivered, DeliveredFile, Delivery } from './delivery';

/** What a browser should know of a file: else it may show it instead of keeping it, or rename it. */
const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
  json: 'application/json',
  zip: 'application/zip',
};

/** A zip knows no time before 1980; its files bear none, so that the same files give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Until then the browser has surely taken over what was handed to it. */
const KEPT_FOR = 60_000;

/** Hands bytes to the browser as a file to keep. */
export function download(bytes: Uint8Array, name: string): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(url); }, KEPT_FOR);
}

/** Downloads files as one: one as it is, several as a .zip, as browsers refuse several at a time. */
export function downloadAll(files: readonly DeliveredFile[], archive: string): Delivered[] {
  const [first, ...more] = files;
  if (first === undefined) return [];
  const file = more.length === 0 ? baseName(first.name) : `${archive}.zip`;
  download(more.length === 0 ? first.bytes : zipped(files), file);
  return [{ way: 'download', file, count: files.length }];
}

/** How files leave a page in a browser of one's own. */
export function browserDelivery(workbookName: string): Delivery {
  return {
    workbookName: () => Promise.resolve(workbookName),
    wayOf: () => 'download',
    deliver: (files, archive) => Promise.resolve(downloadAll(files, archive)),
  };
}

/** Packed as they are: .docx and .xlsx are packed in themselves. */
function zipped(files: readonly DeliveredFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: NO_TIME, level: 0 });
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
