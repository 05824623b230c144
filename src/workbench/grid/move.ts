import type { SheetModel, Spot } from '../sheet/sheet-model';
import type { KeyCommand } from './keys';
import { block, clamped, dataEdge, single, stepped } from './selection';
import type { Selection } from './selection';

/** The selection after a command; the same where the command moves nothing. */
export function moved(model: SheetModel, selection: Selection, command: KeyCommand, pageRows: number): Selection {
  if (command.kind === 'selectAll') return block(model, { row: 0, column: 0 }, lastUsed(model));
  if (!('extend' in command)) return selection;
  const from = command.extend ? selection.end : selection.active;
  const to = clamped(model, target(model, from, command, pageRows));
  return command.extend ? block(model, selection.active, to) : single(model, to);
}

function target(model: SheetModel, from: Spot, command: KeyCommand, pageRows: number): Spot {
  switch (command.kind) {
    case 'step': return stepped(model, from, command.direction);
    case 'edge': return dataEdge(model, from, command.direction);
    case 'page': return { row: from.row + (command.direction === 'up' ? -pageRows : pageRows), column: from.column };
    case 'rowStart': return { row: from.row, column: 0 };
    case 'sheetStart': return { row: 0, column: 0 };
    case 'sheetEnd': return lastUsed(model);
    default: return from;
  }
}

/** Where the last used row and the last used column meet. */
function lastUsed(model: SheetModel): Spot {
  const { rows, columns } = model.usedPositions;
  return { row: Math.max(rows - 1, 0), column: Math.max(columns - 1, 0) };
}
