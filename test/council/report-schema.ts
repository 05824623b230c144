import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REPORT } from '../../src/council/report';

/** The JSON Schema of the report that stands in the docs. */
export const SCHEMA_FILE = join(__dirname, '../../src/council/report.schema.json');

export function schemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(REPORT), null, 2)}\n`;
}

export function writtenSchema(): string {
  return readFileSync(SCHEMA_FILE, 'utf8');
}

export function writeSchema(): void {
  writeFileSync(SCHEMA_FILE, schemaText());
}
