import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import Featured from './_architects.mdx';
import styles from './index.module.css';

const QUESTIONS = [
  { ask: 'Which parts does it have?', answer: 'LAMBDA, part by part', to: '/docs/architectures/lambda' },
  { ask: 'Who works on them?', answer: 'Personas by team', to: '/personas' },
  { ask: 'Who may change Production?', answer: 'Access by service', to: '/personas/services' },
  { ask: 'Who is missing?', answer: 'Gaps, and three ways out', to: '/docs/processes/genaiops' },
];

/** One line of the hero's picture: a part of the architecture, and the personas on it. */
const LANES = [
  { part: 'Ingestion', people: ['DE', 'DE'], tone: 'deep' },
  { part: 'Process', people: ['DS'], agent: 'BM', tone: 'teal' },
  { part: 'Serving', people: ['BA'], tone: 'sand' },
];

function Picture(): ReactNode {
  return (
    <div className={styles.picture} aria-hidden="true">
      {LANES.map(({ part, people, agent, tone }) => (
        <div key={part} className={clsx(styles.lane, styles[tone])}>
          <span className={styles.part}>{part}</span>
          <span className={styles.tiles}>
            {people.map((initials) => (
              <span key={initials} className={styles.tile}>
                {initials}
              </span>
            ))}
            {agent && <span className={clsx(styles.tile, styles.agent)}>{agent}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}

export default function Home(): ReactNode {
  return (
    <Layout
      title="AI platform architecture"
      description="The architecture of our AI platform, with the people and agents that run it."
    >
      <header className={styles.hero}>
        <div className={clsx('container', styles.heroGrid)}>
          <div>
            <p className={styles.eyebrow}>AI platform architecture</p>
            <Heading as="h1" className={styles.title}>
              Boxes, arrows, and who is responsible
            </Heading>
            <p className={styles.lead}>
              Every part of this architecture names the personas that work on it, the services they work with,
              and what they may do there in Dev, Stage and Production.
            </p>
            <p className={styles.actions}>
              <Link className="button button--primary button--lg" to="/docs/intro">
                Start reading
              </Link>
              <Link
                className="button button--secondary button--outline button--lg"
                to="/docs/access/how-it-works"
              >
                How access works
              </Link>
            </p>
          </div>
          <Picture />
        </div>
      </header>
      <main className="container">
        <nav aria-label="Questions" className={styles.questions}>
          {QUESTIONS.map(({ ask, answer, to }) => (
            <Link key={to} to={to} className={styles.question}>
              <span className={styles.ask}>{ask}</span>
              <span className={styles.answer}>
                {answer} <span aria-hidden="true">→</span>
              </span>
            </Link>
          ))}
        </nav>
        <section className={styles.section} aria-labelledby="meet">
          <Heading as="h2" id="meet">
            Meet three of the eleven
          </Heading>
          <p>
            Two people and a build agent. Each card leads to the team, the services and the access behind it.
          </p>
          <Featured />
        </section>
      </main>
    </Layout>
  );
}
