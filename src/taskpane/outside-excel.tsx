import { FluentProvider, Link, makeStyles, Text, tokens, webLightTheme } from '@fluentui/react-components';
import { dictionary, LANGUAGES } from '../locales/language';
import type { Dictionary } from '../locales/language';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalXXL },
  language: { display: 'grid', rowGap: tokens.spacingVerticalS },
});

export interface OutsideExcelProps {
  /** Why there is no panel: the page was opened in a browser, or office.js did not load. */
  readonly reason: keyof Dictionary['outsideExcel']['reasons'];
}

/** What the add-in's page says where there is no Excel, in every language, and where to go instead. */
export function OutsideExcel({ reason }: OutsideExcelProps): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        {LANGUAGES.map((language) => {
          const texts = dictionary(language).outsideExcel;
          return (
            <section key={language} lang={language} className={styles.language}>
              <Text as="h1" size={500} weight="semibold">
                {texts.title}
              </Text>
              <Text>{texts.reasons[reason]}</Text>
              <Link href="index.html">{texts.workbench}</Link>
            </section>
          );
        })}
      </main>
    </FluentProvider>
  );
}
