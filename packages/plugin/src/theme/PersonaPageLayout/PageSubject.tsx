import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { Subject, SubjectName } from '@theme/PersonaPageLayout';
import type { ReactNode } from 'react';
import { StructuredData } from './StructuredData';

interface Props {
  readonly subject: Subject;
}

/** No search engine reads a longer list. */
const MOST = 100;

/** Describes the person or the organisation of a page to search engines. It says nothing that the page does not show. */
export function PageSubject({ subject }: Props): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  return <StructuredData data={toNode(subject, (href) => withBaseUrl(href, { absolute: true }))} />;
}

/** `JSON.stringify` leaves out what is undefined. */
function toNode({ type, ...subject }: Subject, toUrl: (href: string) => string): object {
  const toName = (as: Subject['type'], { name, href, jobTitle }: SubjectName) => ({
    '@type': as,
    name,
    url: href && toUrl(href),
    jobTitle,
  });
  const toNames = (as: Subject['type'], names: readonly SubjectName[] = []) =>
    names.length === 0 ? undefined : names.slice(0, MOST).map((name) => toName(as, name));
  return {
    ...toName(type, subject),
    memberOf: toNames('Organization', subject.memberOf),
    parentOrganization: toNames('Organization', subject.parentOrganization),
    subOrganization: toNames('Organization', subject.subOrganization),
    member: toNames('Person', subject.member),
  };
}
