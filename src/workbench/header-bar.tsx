import { useRef } from 'react';
import {
  Badge, Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text, ToggleButton, makeStyles, tokens,
} from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { PanelRight20Regular } from '@fluentui/react-icons/svg/panel-right';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { useTexts } from '../taskpane/shared/language';
import { REGION } from './regions';
import { SAMPLES } from './samples';
import { saveWorkbook } from './save';
import { useWorkbench, useWorkbenchState } from './use-workbench';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  logo: { width: '28px', height: '28px' },
  names: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: '120px' },
  file: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  fileName: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  button: { minWidth: 'auto' },
  toggle: { '@media (min-width: 900px)': { display: 'none' } },
  picker: { display: 'none' },
});

interface HeaderBarProps {
  readonly panelShown: boolean;
  readonly onPanelShown: (shown: boolean) => void;
}

/** The name of the product and of the file, and what is done with files. */
export function HeaderBar({ panelShown, onPanelShown }: HeaderBarProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts().workbench;
  return (
    <section className={styles.bar} aria-label={texts.file} {...REGION}>
      <img className={styles.logo} src="assets/icon-64.png" alt="" />
      <div className={styles.names}>
        <Text weight="semibold">{texts.title}</Text>
        <FileName />
      </div>
      <OpenButton />
      <SampleMenu />
      <SaveButton />
      <ToggleButton
        className={styles.toggle}
        icon={<PanelRight20Regular />}
        aria-label={texts.showPanel}
        title={texts.showPanel}
        checked={panelShown}
        onClick={() => { onPanelShown(!panelShown); }}
      />
    </section>
  );
}

function FileName(): ReactNode {
  const styles = useStyles();
  const texts = useTexts().workbench;
  const name = useWorkbenchState((state) => state.document?.name);
  const unsaved = useWorkbenchState((state) => state.unsaved);
  return (
    <div className={styles.file}>
      <Text size={200} className={styles.fileName}>{name}</Text>
      {unsaved && <Badge size="small" appearance="tint" color="informative">{texts.unsaved}</Badge>}
    </div>
  );
}

function OpenButton(): ReactNode {
  const styles = useStyles();
  const texts = useTexts().workbench;
  const store = useWorkbench();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button className={styles.button} icon={<FolderOpen20Regular />} title={texts.openHint} onClick={() => { picker.current?.click(); }}>
        {texts.open}
      </Button>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        accept=".xlsx"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void store.open({ kind: 'file', file });
          currentTarget.value = ''; // so that the same file can be chosen again
        }}
      />
    </>
  );
}

function SampleMenu(): ReactNode {
  const styles = useStyles();
  const texts = useTexts().workbench;
  const store = useWorkbench();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.button} icon={<DocumentTable20Regular />}>{texts.samples}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SAMPLES.map((name) => (
            <MenuItem key={name} onClick={() => void store.open({ kind: 'sample', name })}>
              {texts.sampleNames[name]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function SaveButton(): ReactNode {
  const styles = useStyles();
  const texts = useTexts().workbench;
  const store = useWorkbench();
  const open = useWorkbenchState((state) => state.document !== null);
  return (
    <Button
      appearance="primary"
      className={styles.button}
      icon={<Save20Regular />}
      title={texts.saveHint}
      disabled={!open}
      onClick={() => { saveWorkbook(store, texts.savedMark); }}
    >
      {texts.save}
    </Button>
  );
}
