import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { Subject } from '@theme/PersonaPageLayout';
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
function toNode({ type, name, href, jobTitle, ...lists }: Subject, toUrl: (href: string) => string): object {
  const toNodes = (subjects: readonly Subject[] = []) =>
    subjects.length === 0 ? undefined : subjects.slice(0, MOST).map((subject) => toNode(subject, toUrl));
  return {
    '@type': type,
    name,
    url: href && toUrl(href),
    jobTitle,
    memberOf: toNodes(lists.memberOf),
    parentOrganization: toNodes(lists.parentOrganization),
    subOrganization: toNodes(lists.subOrganization),
    member: toNodes(lists.member),
  };
}
