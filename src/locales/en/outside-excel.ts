import type { outsideExcel as vietnamese } from '../vi/outside-excel';

/** The add-in's page where there is no Excel. */
export const outsideExcel = {
  title: 'This page is used in Excel',
  reasons: {
    browser: 'This is the panel of the PAR scoring add-in. Open it from Excel: Home tab, button Open the panel.',
    noOfficeJs:
      'The library office.js, which Excel needs, could not be loaded. Check the network connection, or ask the administrator to allow the address of office.js; then open this again.',
  },
  workbench: 'No Excel? Open the PAR INDEX workbench in this browser',
} satisfies typeof vietnamese;
