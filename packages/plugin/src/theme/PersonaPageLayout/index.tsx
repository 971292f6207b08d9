import Heading from '@theme/Heading';
import PersonaAccent from '@theme/PersonaAccent';
import type { Props } from '@theme/PersonaPageLayout';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { PageFooter } from './PageFooter';
import { PageHead } from './PageHead';
import { PageSubject } from './PageSubject';
import { PersonaBreadcrumbs } from './PersonaBreadcrumbs';
import styles from './styles.module.css';
import { useTarget } from './useTarget';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Docusaurus takes entries of a table of contents as HTML. Ours are text. */
const toHtml = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');

/** The frame of every generated page: breadcrumbs, head, sections and on-page navigation. `PersonaPageRoot` is around it. */
export default function PersonaPageLayout({
  title,
  description,
  breadcrumbs,
  navigation,
  subject,
  className,
  header,
  sections: allSections,
  wide = false,
}: Props): ReactNode {
  useTarget();
  const sections = allSections.filter(({ children }) => children);
  const toc = sections.flatMap((section) => [
    { id: section.id, value: toHtml(section.title), level: 2 },
    ...(section.subsections ?? []).map(({ id, title: value }) => ({ id, value: toHtml(value), level: 3 })),
  ]);
  const hasNavigation = toc.length > 1;
  const isBeside = hasNavigation && !wide;
  return (
    <>
      <PageHead title={title} description={description} markdown={navigation?.markdown} />
      {subject && <PageSubject subject={subject} />}
      <main className={clsx('persona-page', className, 'container margin-vert--lg')}>
        <div className="row">
          <div className={clsx('col', isBeside && 'col--9')}>
            <PersonaBreadcrumbs breadcrumbs={breadcrumbs} />
            {hasNavigation && (
              <TOCCollapsible className={isBeside ? styles.collapsible : styles.above} toc={toc} />
            )}
            <PersonaAccent as="article">
              {header}
              <div className={styles.sections}>
                {sections.map(({ id, title: heading, half, children }) => (
                  <section key={id} className={clsx(half && styles.half)}>
                    <Heading as="h2" id={id} className={styles.heading}>
                      <span dir="auto">{heading}</span>
                    </Heading>
                    {children}
                  </section>
                ))}
              </div>
            </PersonaAccent>
            {navigation && <PageFooter navigation={navigation} />}
          </div>
          {isBeside && (
            <div className="col col--3">
              <TOC toc={toc} />
            </div>
          )}
        </div>
      </main>
    </>
  );
}
