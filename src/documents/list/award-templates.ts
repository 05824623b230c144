import { awardTemplates } from '../../locales/papers/award-templates';
import type { Award, Place, Recipients, Shortlist } from '../../scoring/award';
import type { List, ListColumn, ListValue } from './list';

/** Names of the templates, which are those of their sheets. */
const NAMES: Readonly<Record<Recipients, string>> = { collective: 'TAPTHE', individual: 'CANHAN' };

const KEYS: Readonly<Record<Recipients, readonly string[]>> = {
  collective: ['number', 'name', 'classCode', 'formCode', 'titleCode'],
  individual: ['number', 'name', 'gender', 'born', 'position', 'department', 'unit', 'address', 'classCode', 'formCode', 'titleCode'],
};

const WIDTH = 24;

/**
 * The proposed in the column layout that award systems import: TAPTHE or CANHAN. Where the
 * council gave no code, the award's name and the group stand in its place; what the workbook
 * does not know is blank.
 */
export function templateList(shortlists: readonly Shortlist[], recipients: Recipients): List {
  const heads = recipients === 'collective' ? awardTemplates.collectives : awardTemplates.individuals;
  const columns = heads.map((head, at): ListColumn => ({
    key: KEYS[recipients][at] ?? '',
    head,
    kind: at === 0 ? 'number' : 'text',
    width: at === 0 ? 6 : WIDTH,
  }));
  const places = shortlists
    .filter((list) => list.recipients === recipients)
    .flatMap(({ award, entries }) => entries.map((entry) => ({ award, entry })));
  return { name: NAMES[recipients], columns, rows: places.map(({ award, entry }, at) => rowOf(entry, award, at + 1)) };
}

function rowOf({ nominee: { name, unit, group, person } }: Place, award: Award, number: number): ListValue[] {
  const code = award.code || award.name;
  const codes = award.kind === 'flag' ? [null, code] : [code, null];
  if (person === null) return [number, name, group || null, ...codes];
  return [number, name, person.gender || null, person.born || null, person.position || null, null, unit, null, null, ...codes];
}
