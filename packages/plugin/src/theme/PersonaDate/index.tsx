import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Props } from '@theme/PersonaDate';
import type { ReactNode } from 'react';

export default function PersonaDate({ date }: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) {
    return date;
  }
  // Dates have no time zone. Browser and Node may know different spellings of a month: then the built page stands.
  const format = new Intl.DateTimeFormat(i18n.currentLocale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <time dateTime={date} dir="auto" suppressHydrationWarning>
      {format.format(time)}
    </time>
  );
}
