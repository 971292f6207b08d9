import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Props } from '@theme/PersonaDate';
import type { ReactNode } from 'react';

export default function PersonaDate({ date }: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) {
    return date;
  }
  // Dates have no time zone. Browser and Node may spell a month differently. In that case the built page stays as it is.
  const format = new Intl.DateTimeFormat(i18n.currentLocale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <time dateTime={date} dir="auto" suppressHydrationWarning>
      {format.format(time)}
    </time>
  );
}
