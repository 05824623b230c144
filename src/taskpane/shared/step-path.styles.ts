import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';

const MARK = '28px';

export const useStepPathStyles = makeStyles({
  path: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  item: {
    position: 'relative',
    // The line from this step's mark to the next one's.
    '&:not(:last-child)::after': {
      content: '""',
      position: 'absolute',
      left: `calc(${tokens.spacingHorizontalS} + ${MARK} / 2 - 1px)`,
      top: '42px',
      bottom: '-10px',
      borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle(),
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen in contrast themes alone, which have one background for everything.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStrokeInteractive}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThin} solid Highlight` },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  state: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export const useStepMarkStyles = makeStyles({
  mark: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: MARK,
    height: MARK,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    position: 'relative',
    zIndex: 1,
  },
  todo: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  running: { backgroundColor: tokens.colorNeutralBackground1 },
  ready: { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackground },
  done: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground2 },
  attention: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground2 },
  stale: { color: tokens.colorStatusWarningForeground3, backgroundColor: tokens.colorStatusWarningBackground2 },
});
