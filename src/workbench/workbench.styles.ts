import { makeStyles, tokens } from '@fluentui/react-components';

/** Below this width the panel stands under the sheet instead of beside it. */
const NARROW = '@media (max-width: 899px)';
const PANEL_WIDTH = '350px';

export const useWorkbenchStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: '320px',
    backgroundColor: tokens.colorNeutralBackground3,
    [NARROW]: { height: 'auto', minHeight: '100%' },
  },
  columns: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { flexDirection: 'column', minHeight: 'auto' },
  },
  panel: {
    flexShrink: 0,
    boxSizing: 'content-box',
    width: PANEL_WIDTH,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: {
      width: 'auto',
      height: '50dvh',
      minHeight: '320px',
      borderLeft: 'none',
      borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  panelClosed: { [NARROW]: { display: 'none' } },
});
