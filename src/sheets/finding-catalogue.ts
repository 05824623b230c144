export type Severity = 'error' | 'warning' | 'info';

/** Every finding: its severity, and the values of its sentence. */
export const FINDINGS = {
  // sheets
  'sheet.noneRecognised': { severity: 'error', values: [] },
  'sheet.secondOfKind': { severity: 'warning', values: ['kind', 'used'] },
  'row.ignored': { severity: 'info', values: ['text'] },
  // criteria set
  'criteria.duplicateCode': { severity: 'error', values: ['code', 'first'] },
  'criteria.orphan': { severity: 'error', values: ['code', 'parent'] },
  'criteria.noMaximum': { severity: 'error', values: ['code'] },
  'criteria.maximumNotSum': { severity: 'error', values: ['code', 'maximum', 'sum'] },
  'criteria.totalNotScale': { severity: 'warning', values: ['sum', 'scale'] },
  'criteria.optionAboveMaximum': { severity: 'error', values: ['option', 'points', 'maximum', 'code'] },
  'criteria.noOptionReachesMaximum': { severity: 'warning', values: ['code', 'best', 'maximum'] },
  'criteria.sourceUnknown': { severity: 'warning', values: ['text', 'code'] },
  'criteria.groupUnknown': { severity: 'warning', values: ['group', 'code'] },
  // cells
  'number.asText': { severity: 'info', values: ['text', 'value'] },
  'number.ambiguous': { severity: 'error', values: ['text'] },
  'number.unreadable': { severity: 'error', values: ['text'] },
  'number.date': { severity: 'error', values: ['value'] },
  'number.tooFine': { severity: 'warning', values: ['value'] },
  'cell.error': { severity: 'error', values: ['error'] },
  'cell.uncalculated': { severity: 'error', values: ['formula'] },
  // points
  'points.missing': { severity: 'error', values: ['unit', 'code'] },
  'points.aboveMaximum': { severity: 'error', values: ['value', 'maximum', 'code', 'unit'] },
  'points.negative': { severity: 'error', values: ['value', 'code', 'unit'] },
  'points.notAnOption': { severity: 'warning', values: ['value', 'options', 'code', 'unit'] },
  'points.whereNotApplicable': { severity: 'error', values: ['value', 'code', 'unit', 'group'] },
  'points.notSum': { severity: 'warning', values: ['code', 'printed', 'sum'] },
  'component.unknown': { severity: 'error', values: ['code'] },
  'component.duplicate': { severity: 'error', values: ['code', 'first'] },
  'component.withoutScores': { severity: 'error', values: ['code'] },
  'matrix.noMaxima': { severity: 'error', values: [] },
  'form.maximumDiffers': { severity: 'error', values: ['code', 'unit', 'maximum', 'listed'] },
  'form.rowMissing': { severity: 'error', values: ['code', 'unit'] },
  'form.twoSources': { severity: 'error', values: ['code', 'unit'] },
  'form.secondOfUnit': { severity: 'error', values: ['unit', 'first'] },
  'form.nameDiffers': { severity: 'error', values: ['unit', 'tab'] },
  // units
  'unit.duplicate': { severity: 'error', values: ['unit', 'first'] },
  'unit.ambiguous': { severity: 'error', values: ['unit', 'candidates'] },
  'unit.unknown': { severity: 'error', values: ['unit'] },
  'unit.withoutScores': { severity: 'error', values: ['unit'] },
  'unit.withoutGroup': { severity: 'error', values: ['unit'] },
  'unit.spelledDifferently': { severity: 'info', values: ['unit', 'listed'] },
  'unit.groupDiffers': { severity: 'error', values: ['unit', 'group', 'listed'] },
  // summary tables
  'summary.partsDiffer': { severity: 'info', values: ['unit', 'sum', 'printed'] },
  'summary.totalWrong': { severity: 'error', values: ['unit', 'sum', 'printed'] },
  'summary.scaleAssumed': { severity: 'info', values: ['scale'] },
  // settings
  'settings.unknownItem': { severity: 'info', values: ['item'] },
  'settings.badValue': { severity: 'error', values: ['item', 'value', 'used'] },
  'settings.dateMade': { severity: 'warning', values: ['item', 'used'] },
  'settings.bandBound': { severity: 'error', values: ['band', 'value'] },
  // formulas and rows of the spreadsheet
  'formula.broken': { severity: 'error', values: ['formula'] },
  'formula.circular': { severity: 'error', values: ['path'] },
  'formula.missesCells': { severity: 'error', values: ['formula', 'range', 'missed'] },
  'formula.overtyped': { severity: 'warning', values: ['value', 'formula'] },
  'formula.differs': { severity: 'warning', values: ['formula', 'usual'] },
  'formula.external': { severity: 'warning', values: ['formula', 'book'] },
  'row.hidden': { severity: 'warning', values: ['count', 'first'] },
  // results that stand in the workbook
  'result.differs': { severity: 'warning', values: ['unit', 'field', 'existing', 'computed'] },
  'result.formulaDiffers': { severity: 'warning', values: ['unit', 'field', 'existing', 'computed'] },
  'result.sheetEdited': { severity: 'warning', values: ['sheet'] },
} as const satisfies Readonly<Record<string, { severity: Severity; values: readonly string[] }>>;
