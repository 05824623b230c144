import { screen, within } from '@testing-library/react';
import { AWARD_BOOK } from '../../council/awards/example';
import { FakeDelivery } from '../fake-delivery';
import { FakeWorkbook, type FakeSheets } from '../fake-workbook';
import { openPanel } from '../set-up';
import type { Opened } from '../set-up';

/** A workbook with quotas, nominees, changes, votes and texts of papers. */
export const SHEETS: FakeSheets = Object.fromEntries(Object.entries(AWARD_BOOK).map(([name, { rows }]) => [name, rows]));

/** The panel once the shortlists have been drawn up. */
export async function drawn(sheets: FakeSheets = SHEETS, delivery = new FakeDelivery()): Promise<Opened> {
  const opened = openPanel(new FakeWorkbook(sheets), delivery);
  await opened.user.click(screen.getByRole('button', { name: /^Khen thưởng/ }));
  await opened.user.click(screen.getByRole('button', { name: 'Lập danh sách' }));
  await screen.findByRole('button', { name: 'Lập lại danh sách' });
  return opened;
}

/** The items of a part of a list, such as `Trong danh sách`, in the list whose heading begins so. */
export function part(list: string, label: string | RegExp): HTMLElement[] {
  const head = screen.getByRole('button', { name: (name) => name.startsWith(list) });
  const fold = head.closest('.fui-AccordionItem');
  if (!(fold instanceof HTMLElement)) throw new Error(`${list} is no fold`);
  const found = within(fold).queryByRole('list', { name: label });
  return found === null ? [] : within(found).queryAllByRole('listitem');
}

/** Fills in who answers for a decision, and why, and asks for the preview. */
export async function answer(user: Opened['user'], reason: string, by: string): Promise<void> {
  await user.type(screen.getByRole('textbox', { name: 'Lý do' }), reason);
  const name = screen.getByRole('textbox', { name: 'Người đề nghị, chịu trách nhiệm' });
  await user.clear(name);
  await user.type(name, by);
  await user.click(screen.getByRole('button', { name: 'Xem trước các ô sẽ ghi' }));
}
