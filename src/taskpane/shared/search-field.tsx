import { SearchBox } from '@fluentui/react-components';
import { useTexts } from './language';
import { useScreenStyles } from './screen.styles';
import type { ReactNode } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** A search within a list of ours. */
export function SearchField({ label, value, onSearch }: SearchFieldProps): ReactNode {
  const screen = useScreenStyles();
  const texts = useTexts();
  return (
    <SearchBox
      className={screen.wide}
      placeholder={label}
      aria-label={label}
      dismiss={{ 'aria-label': texts.panel.clearSearch }}
      value={value}
      onChange={(_, data) => {
        onSearch(data.value);
      }}
    />
  );
}
