import { makeStyles, tokens } from '@fluentui/react-components';

export const usePanelStyles = makeStyles({
  provider: { height: '100%' },
  frame: {
    // What is out of sight for screen readers alone must not make the page around it longer.
    position: 'relative',
    boxSizing: 'border-box',
    height: '100%',
    overflowX: 'hidden',
    // Always there, so that a list that grows does not shift what is being read.
    overflowY: 'scroll',
    backgroundColor: tokens.colorNeutralBackground1,
    // Room for the sticky header when the keyboard moves to something above.
    scrollPaddingTop: '56px',
    // And for what stays in sight at the bottom.
    scrollPaddingBottom: '112px',
    overflowWrap: 'break-word',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXXL}`,
  },
});
