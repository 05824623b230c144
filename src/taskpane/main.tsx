import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ExcelDelivery } from '../workbook/excel/excel-delivery';
import { ExcelWorkbook } from '../workbook/excel/excel-workbook';
import './page.css';
import { panelTheme } from './office-theme';
import { OutsideExcel } from './outside-excel';
import { Panel } from './panel';
import type { ReactNode } from 'react';

async function content(): Promise<ReactNode> {
  if (!('Office' in globalThis)) return <OutsideExcel reason="noOfficeJs" />;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return <OutsideExcel reason="browser" />;
  const theme = panelTheme(Office.context.officeTheme);
  return <Panel workbook={new ExcelWorkbook()} delivery={new ExcelDelivery()} theme={theme} requests={window.cchcRequests} />;
}

async function start(root: HTMLElement): Promise<void> {
  createRoot(root).render(<StrictMode>{await content()}</StrictMode>);
}

const root = document.getElementById('root');
if (root) void start(root);
