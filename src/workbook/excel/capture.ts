import type { Work } from '../workbook';
import { captureBlock } from './capture-block';
import type { CapturedBlock } from './capture-block';
import { captureSheet } from './capture-sheet';
import type { CapturedSheet } from './capture-sheet';
import { findTargets } from './find-targets';
import { send } from './host';
import type { Part } from './host';
import { memoryOfXml } from './memory-part';
import { placeKey } from './state';
import type { Captured, Targets } from './state';

/** Reads what the targets hold, and what must be known to write to them: two syncs, more above 1 MB. */
export async function capture(targets: Targets, work: Work): Promise<Captured> {
  const found = await findTargets(targets, work);
  const blocks: CapturedBlock[] = [];
  const sheets: CapturedSheet[] = [];
  let memory: string | null = null;
  const parts: Part[] = [memoryPart(found.memoryParts[0], (read) => (memory = read))];
  for (const place of targets.blocks) {
    const sheet = found.sheets.get(place.sheet);
    if (sheet !== undefined) parts.push(captureBlock(place, sheet, (block) => blocks.push(block)));
  }
  for (const name of targets.sheets) {
    const sheet = found.sheets.get(name);
    if (sheet !== undefined) parts.push(...captureSheet(name, sheet, (captured) => sheets.push(captured)));
  }
  await send(parts, 'read', work);
  const contents = new Map(sheets.map(({ name, content }) => [name, content()]));
  return {
    state: {
      blocks: blocks.map(({ block }) => block),
      sheets: new Map(targets.sheets.map((name) => [name, contents.get(name) ?? null])),
      memory,
    },
    blocks: new Map(blocks.map(({ block, facts }) => [placeKey(block), facts])),
    sheets: new Map(sheets.map(({ name, facts }) => [name, facts()])),
    missing: targets.blocks.flatMap(({ sheet }) => (found.sheets.has(sheet) ? [] : [sheet])),
    workbookProtected: found.workbookProtected,
    foreignTables: found.foreignTables,
    memoryParts: found.memoryParts,
  };
}

function memoryPart(id: string | undefined, done: (memory: string | null) => void): Part {
  return {
    bytes: 0,
    queue: (context) => {
      if (id === undefined) return () => undefined;
      const xml = context.workbook.customXmlParts.getItem(id).getXml();
      return () => {
        done(memoryOf(xml));
      };
    },
  };
}

function memoryOf(xml: OfficeExtension.ClientResult<string>): string | null {
  return memoryOfXml(xml.value);
}
