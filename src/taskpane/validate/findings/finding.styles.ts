import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingStyles = makeStyles({
  group: { paddingBottom: tokens.spacingVerticalS },
  run: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { display: 'flex', flexShrink: 0, paddingTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  accepted: { color: tokens.colorStatusSuccessForeground1 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0, flexGrow: 1 },
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, width: '100%' },
  actions: { display: 'flex', marginLeft: 'auto' },
  acceptAll: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  // Focused from the program alone.
  holder: { outlineStyle: 'none' },
  what: { margin: 0, overflowWrap: 'anywhere' },
  more: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  again: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& > summary': { cursor: 'pointer', width: 'fit-content', borderRadius: tokens.borderRadiusSmall },
  },
  label: { fontWeight: tokens.fontWeightSemibold },
});
