import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import AccessLevel from '@theme/AccessLevel';
import AccessPhrases from '@theme/AccessPhrases';
import AccessTag from '@theme/AccessTag';
import Heading from '@theme/Heading';
import type { Props } from '@theme/PersonaFirstWeek';
import PersonaLinks from '@theme/PersonaLinks';
import PersonaRequest from '@theme/PersonaRequest';
import type { FirstWeekView } from 'persona-registry';
import { isAddress } from 'persona-registry/fields';
import { type ReactNode, useRef } from 'react';
import { CopyChecklist } from './CopyChecklist';
import styles from './styles.module.css';

/** How many steps of the learning path belong to the first week. */
const FIRST_STEPS = 3;

interface Item {
  readonly key: string;
  readonly name: ReactNode;
  readonly note?: ReactNode;
  readonly action?: ReactNode;
}

function List({
  title,
  items,
  more,
}: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly more?: { readonly to: string; readonly text: string };
}): ReactNode {
  return (
    <section>
      <Heading as="h3" className={styles.heading}>
        {title}
      </Heading>
      <ol className={`persona-list ${styles.list}`}>
        {items.map(({ key, name, note, action }) => (
          <li key={key}>
            <div className={styles.name} dir="auto">
              {name}
            </div>
            {note && (
              <div className={styles.note} dir="auto">
                {note}
              </div>
            )}
            {action && <div className={styles.action}>{action}</div>}
          </li>
        ))}
      </ol>
      {more && (
        <Link className={styles.more} to={more.to}>
          {more.text}
        </Link>
      )}
    </section>
  );
}

const toMore = (hasMore: boolean | undefined, to: string) =>
  hasMore ? { to, text: translate({ id: 'theme.personas.list.more', message: 'and more' }) } : undefined;

type Service = FirstWeekView['services'][number];

function ServiceNote({ environment, access, owner }: Service): ReactNode {
  return (
    <>
      {access?.phrases ? (
        <AccessPhrases phrases={access.phrases} />
      ) : (
        <>
          {access && <AccessLevel level={access.level} />}{' '}
          {access?.onlyEligible && <AccessTag kind="eligible" />}
        </>
      )}
      {environment && ` · ${environment}`}
      {owner && (
        <>
          {access && ' · '}
          <Translate
            id="theme.personas.week.ask"
            values={{ name: <PersonaLinks links={[{ id: '', name: owner.text, href: owner.href }]} /> }}
          >
            {'ask {name}'}
          </Translate>
        </>
      )}
    </>
  );
}

type Meeting = FirstWeekView['meetings'][number];

function MeetingNote({ when, where, team }: Meeting): ReactNode {
  return (
    <>
      <PersonaLinks links={[team]} />
      {when && ` · ${when}`}
      {where && !isAddress(where) && ` · ${where}`}
    </>
  );
}

export default function PersonaFirstWeek({ view, learning }: Props): ReactNode {
  const { people, morePeople, services, moreServices, meetings } = view;
  const lists = useRef<HTMLDivElement>(null);
  return (
    <div className="persona-first-week">
      <CopyChecklist lists={lists} />
      <div ref={lists} className={styles.lists}>
        {people.length > 0 && (
          <List
            title={translate({ id: 'theme.personas.week.people', message: 'People to meet' })}
            items={people.map(({ who, why }) => ({
              key: `${who.id} ${who.href}`,
              name: <PersonaLinks links={[who]} />,
              note: why,
            }))}
            more={toMore(morePeople, '#people')}
          />
        )}
        {services.length > 0 && (
          <List
            title={translate({ id: 'theme.personas.week.services', message: 'Services to ask for' })}
            items={services.map((service) => ({
              key: service.service.id,
              name: <PersonaLinks links={[service.service]} />,
              note: (service.access || service.owner) && <ServiceNote {...service} />,
              action: service.requestUrl && <PersonaRequest url={service.requestUrl} />,
            }))}
            more={toMore(moreServices, '#access')}
          />
        )}
        {learning.length > 0 && (
          <List
            title={translate({
              id: 'theme.personas.week.learning',
              message: 'First steps of the learning path',
            })}
            items={learning.slice(0, FIRST_STEPS).map(({ title, url }) => ({
              key: url,
              name: <Link to={url}>{title}</Link>,
            }))}
            more={{
              to: '#learning',
              text: translate({ id: 'theme.personas.week.path', message: 'The whole path' }),
            }}
          />
        )}
        {meetings.length > 0 && (
          <List
            title={translate({ id: 'theme.personas.team.meetings', message: 'Meetings' })}
            items={meetings.map((meeting) => ({
              key: `${meeting.team.id} ${meeting.name} ${meeting.when}`,
              name: isAddress(meeting.where ?? '') ? (
                <Link to={meeting.where}>{meeting.name}</Link>
              ) : (
                meeting.name
              ),
              note: <MeetingNote {...meeting} />,
            }))}
          />
        )}
      </div>
    </div>
  );
}
