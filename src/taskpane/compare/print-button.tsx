import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../shared/language';
import type { ReactNode } from 'react';

/**
 * Prints the page. A host that cannot print, such as the panes of Office for Mac, does nothing and
 * says nothing; that it did not begin to print is all there is to tell it by.
 */
export function PrintButton(): ReactNode {
  const { unit: texts } = useTexts().compare;
  const begun = useRef(false);
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    const begin = (): void => {
      begun.current = true;
      setSilent(false);
    };
    window.addEventListener('beforeprint', begin);
    return () => {
      window.removeEventListener('beforeprint', begin);
    };
  }, []);
  return (
    <>
      <Button
        icon={<Print20Regular />}
        onClick={() => {
          begun.current = false;
          window.print();
          setSilent(!begun.current);
        }}
      >
        {texts.print}
      </Button>
      {silent && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.noPrint}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
