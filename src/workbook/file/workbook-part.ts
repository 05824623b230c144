import { WorkbookError } from '../workbook';
import { contentTypeOf } from './content-types';
import { damaged } from './limits';
import type { Package } from './package';
import { relationshipsOf } from './relationships';
import { attributeOf, childOf, childrenOf, flagOf, relationshipOf } from './xml-edit';

/** The elements of the workbook part in the order the schema wants. */
export const WORKBOOK_ORDER = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize'],
  ...['customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing'],
  ...['fileRecoveryPr', 'webPublishObjects', 'extLst'],
] as const;

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
  /** `worksheet`, `chartsheet`, `dialogsheet`…: only worksheets have cells. */
  readonly type: string;
}

export interface DefinedName {
  readonly name: string;
  /** Formula text. */
  readonly text: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly part: string;
  /** The namespace of spreadsheets: the format has two kinds, which have one each. */
  readonly namespace: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly structureLocked: boolean;
  /** Names of parts the workbook is related to, by the last word of the relationship's type. */
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly theme: string | undefined;
  readonly calculationChain: string | undefined;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Refuses packages that are something else than an .xlsx workbook without macros.
 * @throws WorkbookError `notSpreadsheet`, `macros`
 */
export function refuseOtherPackages(pkg: Package): void {
  if (!pkg.part(CONTENT_TYPES)) throw new WorkbookError('notSpreadsheet');
  const main = mainPart(pkg);
  const type = main === undefined ? '' : contentTypeOf(pkg, main);
  const binary = type.includes('.binary.');
  const macros =
    [...pkg.parts.keys()].some((name) => /(^|\/)vbaProject[^/]*\.bin$/i.test(name)) || type.includes('macroEnabled');
  if (macros && !binary) throw new WorkbookError('macros');
  if (type !== MAIN) throw new WorkbookError('notSpreadsheet');
}

function mainPart(pkg: Package): string | undefined {
  return relationshipsOf(pkg, '').find(({ type }) => type === 'officeDocument')?.target;
}

/** Reads the workbook part. @throws WorkbookError `damaged` */
export function readWorkbookPart(pkg: Package): WorkbookPart {
  const part = mainPart(pkg) ?? '';
  const { root } = pkg.xml(part);
  const relationships = relationshipsOf(pkg, part);
  const related = (type: string): string | undefined =>
    relationships.find((each) => each.type === type && pkg.part(each.target))?.target;
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').map((element): SheetEntry => {
    const id = relationshipOf(element);
    const relationship = relationships.find((each) => each.id === id);
    if (!relationship || !pkg.part(relationship.target)) throw damaged(relationship?.target ?? part);
    return {
      name: attributeOf(element, 'name') ?? '',
      hidden: (attributeOf(element, 'state') ?? 'visible') !== 'visible',
      part: relationship.target,
      type: relationship.type,
    };
  });
  return {
    part,
    namespace: root.namespace,
    sheets,
    names: childrenOf(childOf(root, 'definedNames'), 'definedName').map((element) => ({
      name: attributeOf(element, 'name') ?? '',
      text: element.text,
    })),
    date1904: flagOf(childOf(root, 'workbookPr'), 'date1904'),
    structureLocked: flagOf(childOf(root, 'workbookProtection'), 'lockStructure'),
    sharedStrings: related('sharedStrings'),
    styles: related('styles'),
    theme: related('theme'),
    calculationChain: related('calcChain'),
  };
}
