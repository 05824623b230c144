import { useState } from 'react';
import { Button, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons/svg/open';
import { fill } from '../locales/template';
import { useTexts } from '../taskpane/shared/language';
import { cellAddress } from '../workbook/address';
import { REGION } from './regions';
import { heldText, typing } from './sheet/edits';
import { linkAt } from './sheet/link';
import { writeEdit } from './sheet-handlers';
import { useWorkbench } from './use-workbench';
import type { KeyboardEvent, ReactNode } from 'react';
import type { SheetModel, Spot } from './sheet/sheet-model';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  address: { width: '88px', minWidth: '88px' },
  addressText: { textAlign: 'center' },
  field: { flexGrow: 1 },
  text: { minHeight: '24px', maxHeight: '24px', lineHeight: tokens.lineHeightBase200, whiteSpace: 'pre', overflow: 'hidden' },
});

interface ValueBarProps {
  readonly model: SheetModel;
  readonly active: Spot;
  /** The element that says what has to be known of the cell. */
  readonly describedBy: string;
  /** Typing has ended; the keyboard goes back to the sheet. */
  readonly onDone: () => void;
}

/** The address of the selected cell and all that it holds, to read and to change. */
export function ValueBar({ model, active, describedBy, onDone }: ValueBarProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts().workbench;
  const address = cellAddress(active.row, active.column);
  const held = heldText(model, active);
  const store = useWorkbench();
  const link = linkAt(model.sheet, active);
  return (
    <div className={styles.bar} {...REGION}>
      <AddressField key={address} address={address} onDone={onDone} />
      <ContentField
        key={`${model.sheet.name}!${address} ${held}`}
        model={model}
        active={active}
        held={held}
        describedBy={describedBy}
        onDone={onDone}
        name={fill(texts.content, { address })}
      />
      {link !== null && (
        <Button size="small" icon={<Open16Regular />} onClick={() => { store.follow(link); }}>
          {fill(texts.follow, { place: `${link.sheet}!${link.address}` })}
        </Button>
      )}
    </div>
  );
}

/** Where one is; typing another address goes there. */
function AddressField({ address, onDone }: { readonly address: string; readonly onDone: () => void }): ReactNode {
  const styles = useStyles();
  const texts = useTexts().workbench;
  const store = useWorkbench();
  const [text, setText] = useState(address);
  return (
    <Input
      className={styles.address}
      input={{ className: styles.addressText }}
      size="small"
      aria-label={texts.address}
      value={text}
      onChange={(_, { value }) => { setText(value); }}
      onKeyDown={({ key }) => {
        if (key !== 'Enter' && key !== 'Escape') return;
        if (key === 'Escape' || !store.goTo(text)) setText(address);
        onDone();
      }}
      onBlur={() => { setText(address); }}
    />
  );
}

interface ContentFieldProps extends ValueBarProps {
  readonly held: string;
  readonly name: string;
}

/** Begins anew with each cell, so that nothing typed for one cell gets into another. */
function ContentField({ model, active, held, name, describedBy, onDone }: ContentFieldProps): ReactNode {
  const styles = useStyles();
  const store = useWorkbench();
  const [text, setText] = useState(held);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') {
      setText(held);
      onDone();
    } else if (event.key === 'Enter' && !event.altKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (text === held || writeEdit(store, typing(model, active, text))) onDone();
    }
  };
  return (
    <Textarea
      className={styles.field}
      textarea={{ className: styles.text, rows: 1, spellCheck: false }}
      size="small"
      resize="none"
      aria-label={name}
      aria-describedby={describedBy}
      value={text}
      onChange={(_, { value }) => { setText(value); }}
      onKeyDown={onKeyDown}
      onBlur={() => { if (text !== held) writeEdit(store, typing(model, active, text)); }}
    />
  );
}
