import { makeStyles, tokens } from '@fluentui/react-components';

const RULE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground1}`;
const GRID = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`;

const rule = { borderTop: RULE, height: 0, marginLeft: 'auto', marginRight: 'auto' } as const;
const line = { margin: 0, textAlign: 'center', overflowWrap: 'anywhere' } as const;
const cell = { border: GRID, padding: '2px 4px', verticalAlign: 'middle' } as const;

/** The form of Decree 30/2020/NĐ-CP on screen: it wraps in a narrow pane and follows the theme. */
export const usePaperStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "'Times New Roman', Times, serif",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    minWidth: 0,
  },
  // Side by side where there is room, one below the other where there is not.
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  left: { flex: '2 1 150px', minWidth: 0 },
  right: { flex: '3 1 240px', minWidth: 0 },
  line,
  leftRule: { ...rule, width: '30%', marginTop: '2px', marginBottom: '4px' },
  rightRule: { ...rule, width: '55%', marginTop: '2px', marginBottom: '4px' },
  title: { ...line, marginTop: tokens.spacingVerticalL, fontWeight: tokens.fontWeightBold },
  titleRule: { ...rule, width: '33%', marginTop: '4px', marginBottom: tokens.spacingVerticalM },
  centred: { ...line, marginTop: tokens.spacingVerticalL, marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightBold },
  addressees: { ...line, marginBottom: tokens.spacingVerticalS },
  paragraph: { margin: `${tokens.spacingVerticalS} 0 0`, textIndent: '24px', overflowWrap: 'anywhere' },
  tableFrame: { overflowX: 'auto', marginTop: tokens.spacingVerticalS },
  // Narrower than that a column of text has one word a line.
  table: { width: '100%', minWidth: '440px', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tableHead: { ...cell, textAlign: 'center', fontWeight: tokens.fontWeightBold },
  tableTitle: { ...cell, textAlign: 'left', fontWeight: tokens.fontWeightBold },
  cellLeft: { ...cell, textAlign: 'left' },
  cellCenter: { ...cell, textAlign: 'center' },
  cellRight: { ...cell, textAlign: 'right' },
  closing: { marginTop: tokens.spacingVerticalL },
  recipientsLabel: { ...line, textAlign: 'left' },
  recipient: { ...line, textAlign: 'left', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  signer: { ...line, marginTop: '48px' },
  annex: { ...line, marginTop: tokens.spacingVerticalXXL, paddingTop: tokens.spacingVerticalL, borderTop: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
});
