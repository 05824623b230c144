import '@testing-library/jest-dom';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '../../src/taskpane/panel';
import { FakeWorkbook } from './fake-workbook';
import type { UserEvent } from '@testing-library/user-event';

// jsdom draws nothing and so cannot scroll.
Element.prototype.scrollIntoView = () => undefined;

export interface Opened {
  readonly workbook: FakeWorkbook;
  readonly user: UserEvent;
  readonly container: HTMLElement;
}

/** As when somebody else edits the workbook. */
export function changeByOthers(workbook: FakeWorkbook): void {
  act(() => {
    workbook.changeByOthers('Kết quả');
  });
}

/** The panel on a workbook of one sheet. */
export function openPanel(workbook = new FakeWorkbook({ 'Kết quả': [['STT'], [1]] })): Opened {
  const { container } = render(<Panel workbook={workbook} />);
  return { workbook, user: userEvent.setup(), container };
}
