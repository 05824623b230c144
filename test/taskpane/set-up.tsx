import '@testing-library/jest-dom';
import { RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder, TextEncoder } from 'node:util';
import { Panel } from '../../src/taskpane/panel';
import { FakeDelivery } from './fake-delivery';
import { FakeWorkbook } from './fake-workbook';
import type { ReactNode } from 'react';
import type { UserEvent } from '@testing-library/user-event';

// Finding by role is slow where every ancestor's style is computed; the panel hides nothing it draws.
configure({ defaultHidden: true });

// A whole panel is drawn in every test, maybe on a busy machine.
jest.setTimeout(30_000);

// jsdom has none, as browsers do.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// jsdom draws nothing and so cannot scroll.
Element.prototype.scrollIntoView = () => undefined;

export interface Opened {
  readonly workbook: FakeWorkbook;
  readonly user: UserEvent;
  readonly container: HTMLElement;
}

const renderer = { ...createDOMRenderer(), insertCSSRules: () => undefined };

/** Leaves out the style rules, which jsdom would go through for every element it is asked about. */
export function Unstyled({ children }: { readonly children: ReactNode }): ReactNode {
  return <RendererProvider renderer={renderer}>{children}</RendererProvider>;
}

/** As when somebody else edits the workbook. */
export function changeByOthers(workbook: FakeWorkbook): void {
  act(() => {
    workbook.changeByOthers('Kết quả');
  });
}

/** The row of a unit in the results. */
export function rowOf(unit: string): HTMLElement {
  const row = screen.getByRole('button', { name: `${unit}, đi đến ô` }).closest('tr');
  if (row === null) throw new Error(`${unit} stands in no row`);
  return row;
}

/** The panel on a workbook of one sheet. */
export function openPanel(workbook = new FakeWorkbook({ 'Kết quả': [['STT'], [1]] }), delivery = new FakeDelivery()): Opened {
  const { container } = render(<Panel workbook={workbook} delivery={delivery} />, { wrapper: Unstyled });
  return { workbook, user: userEvent.setup({ delay: null }), container };
}
