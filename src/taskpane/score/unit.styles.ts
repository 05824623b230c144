import { makeStyles, tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

const small: GriffelStyle = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };
const head: GriffelStyle = {
  ...small,
  padding: `${tokens.spacingVerticalXS} 0`,
  fontWeight: tokens.fontWeightRegular,
  color: tokens.colorNeutralForeground2,
  textAlign: 'left',
};
const cell: GriffelStyle = {
  padding: `${tokens.spacingVerticalS} 0`,
  verticalAlign: 'top',
  borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
};
const digits: GriffelStyle = { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' };

export const useUnitStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
  },
  head,
  rankHead: { ...head, width: '36px' },
  numberHead: { ...head, textAlign: 'right' },
  toggleHead: { ...head, width: '32px', position: 'relative' },
  rank: { ...cell, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  unit: { ...cell, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  index: { ...cell, ...digits, paddingLeft: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  toggle: { ...cell, textAlign: 'right' },
  chevron: { minWidth: '28px', maxWidth: '28px', padding: 0 },
  chevronOpen: { transform: 'rotate(180deg)' },
  facts: {
    ...small,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  note: { ...small, margin: 0, color: tokens.colorNeutralForeground2 },
  toMend: { color: tokens.colorStatusDangerForeground1 },
  details: { padding: `0 0 ${tokens.spacingVerticalM} 36px` },
  areas: { ...small, width: '100%', borderCollapse: 'collapse', marginBottom: tokens.spacingVerticalXS },
  area: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    verticalAlign: 'top',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  areaNumber: {
    ...digits,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    verticalAlign: 'top',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
