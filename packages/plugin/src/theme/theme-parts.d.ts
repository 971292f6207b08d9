/* The parts of cards and pages: for swizzling and for components of a site's own. */

declare module '@theme/PersonaEmpty' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** The request that found nothing, in words. */
    readonly children: ReactNode;
  }
  /** A notice in place of a table, gallery or matrix without content. */
  export default function PersonaEmpty(props: Props): ReactNode;
}

declare module '@theme/PersonaAccent' {
  import type { Accent } from 'persona-registry';
  import type { HTMLAttributes, ReactNode } from 'react';

  export interface Props extends HTMLAttributes<HTMLElement> {
    /** Element to render. Default `div`. */
    readonly as?: 'article' | 'div' | 'header' | 'span';
    /** The persona's two colours. The custom property `--persona-accent` is the right one in light mode, dark mode and print. Default: neutral. */
    readonly accent?: Accent;
    /** Content that uses `var(--persona-accent)`. */
    readonly children?: ReactNode;
  }
  export default function PersonaAccent(props: Props): ReactNode;
}

declare module '@theme/PersonaBadge' {
  import type { PersonaKind } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** One to three characters. */
    readonly monogram: string;
    /** Round for people, square for agents. Text beside every badge gives the kind in words too. */
    readonly personaKind: PersonaKind;
    /** Site path or URL of a square picture, shown instead of the monogram. */
    readonly image?: string;
    /** Additional class name. */
    readonly className?: string;
  }
  export default function PersonaBadge(props: Props): ReactNode;
}

declare module '@theme/PersonaKind' {
  import type { PersonaKind as Kind } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** `person`, `agent` or `either`. */
    readonly kind: Kind;
  }
  /** The kind as a word: Person, Agent, Person or agent. */
  export default function PersonaKind(props: Props): ReactNode;
}

declare module '@theme/PersonaCategories' {
  import type { Category } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** `discriminative`, `generative`. */
    readonly categories: readonly Category[];
  }
  /** The categories as words: `Discriminative AI, Generative AI`. */
  export default function PersonaCategories(props: Props): ReactNode;
}

declare module '@theme/PersonaMarkdown' {
  import type { MarkdownBlock } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly blocks: readonly MarkdownBlock[];
    readonly className?: string;
  }
  /** A description that somebody wrote in Markdown. */
  export default function PersonaMarkdown(props: Props): ReactNode;
}

declare module '@theme/PersonaRequest' {
  import type { ReactNode } from 'react';

  export interface Props {
    readonly url: string;
  }
  /** The link with which readers ask for access. */
  export default function PersonaRequest(props: Props): ReactNode;
}

declare module '@theme/PersonaMeta' {
  import type { Link, PersonaKind } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The kind, shown as a word. */
    readonly personaKind: PersonaKind;
    /** The team, with a link if it has a page. */
    readonly team?: Link;
    /** The group, shown after the team. */
    readonly group?: Link;
    /** Shows names without links, because the whole card is one link. */
    readonly plain?: boolean;
  }
  /** The line below a name: kind, team, group. */
  export default function PersonaMeta(props: Props): ReactNode;
}

declare module '@theme/PersonaLinks' {
  import type { Link, PartLink } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Links in order. Parts follow the name in parentheses: `LAMBDA (Ingestion, Store)`. */
    readonly links: readonly (Link | PartLink)[];
    /** Shows names without links, because the whole card is one link. */
    readonly plain?: boolean;
  }
  /** Names in one line, separated by commas. Names with a page are links. */
  export default function PersonaLinks(props: Props): ReactNode;
}

declare module '@theme/PersonaWords' {
  /** Stands between the items of a list, in the language of the page. */
  export function toSeparator(): string;
  /** One after the other, without a word before the last. */
  export function joinPlain(items: readonly string[]): string;
}

declare module '@theme/PersonaCardFrame' {
  import type { Link } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** What the card is about. Its name is the title and the label of the card. */
    readonly link: Link;
    /** Stands before the name. */
    readonly badge?: ReactNode;
    /** Stands below the name. */
    readonly line?: ReactNode;
    /** Stands before the fields. */
    readonly intro?: ReactNode;
    /** Stands after the fields. */
    readonly foot?: ReactNode;
    /** Classes of the card, such as `persona-block team-card`. */
    readonly className: string;
    /** The fields. The custom property `--persona-field-width` is the least width of their columns. */
    readonly children: ReactNode;
  }
  /** The frame of the cards of people, teams and services. */
  export default function PersonaCardFrame(props: Props): ReactNode;
}

declare module '@theme/PersonaField' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** Name of the field. */
    readonly label: string;
    /** Value of the field. */
    readonly children: ReactNode;
    /** Takes the whole width of the card. */
    readonly wide?: boolean;
    /** Additional class name. */
    readonly className?: string;
  }
  /** A label with its value (`dt`, `dd`), for use in a `dl`. */
  export default function PersonaField(props: Props): ReactNode;
}

declare module '@theme/PersonaFields' {
  import type { PersonaCardView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The full card whose fields are shown. */
    readonly view: PersonaCardView;
    /** Leaves out services and access, because a table shows them in detail. */
    readonly withoutAccess?: boolean;
    /** Leaves out the links for learning, because a learning path shows them in order. */
    readonly withoutLearning?: boolean;
  }
  /** The fields of a persona as a definition list. Fields without a value are left out. */
  export default function PersonaFields(props: Props): ReactNode;
}

declare module '@theme/PersonaDate' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** ISO 8601 date, such as `2026-11-24`. Any other text is shown unchanged. */
    readonly date: string;
  }
  /** A date in the site's language. */
  export default function PersonaDate(props: Props): ReactNode;
}

declare module '@theme/PersonaDatedText' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** Text that may have ISO 8601 dates in it, such as `until 2026-11-24`. */
    readonly text: string;
  }
  /** A text with its dates in the site's language. */
  export default function PersonaDatedText(props: Props): ReactNode;
}

declare module '@theme/PersonaHoverLink' {
  import type { Accent } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Site path of the page, without base URL. */
    readonly href: string;
    /** Class name of the link. */
    readonly className: string;
    /** Colours of the persona. */
    readonly accent?: Accent;
    /** Content of the card, shown on hover and focus. Phrasing content without links. */
    readonly card: ReactNode;
    /** Text of the link. */
    readonly children: ReactNode;
  }
  /** A link in a sentence that shows a card on hover and focus. */
  export default function PersonaHoverLink(props: Props): ReactNode;
}

declare module '@theme/PersonaHoverCard' {
  import type { PersonaLinkView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The persona that the link leads to. */
    readonly view: PersonaLinkView;
  }
  /** The card that a link to a persona shows. */
  export default function PersonaHoverCard(props: Props): ReactNode;
}

declare module '@theme/ServiceHoverCard' {
  import type { ServiceLinkView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The service that the link leads to. */
    readonly view: ServiceLinkView;
  }
  /** The card that a link to a service shows. */
  export default function ServiceHoverCard(props: Props): ReactNode;
}

declare module '@theme/PersonHoverCard' {
  import type { PersonLinkView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The person that the link leads to. */
    readonly view: PersonLinkView;
  }
  /** The card that a link to a person shows. */
  export default function PersonHoverCard(props: Props): ReactNode;
}

declare module '@theme/TeamHoverCard' {
  import type { TeamLinkView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The team that the link leads to. */
    readonly view: TeamLinkView;
  }
  /** The card that a link to a team shows. */
  export default function TeamHoverCard(props: Props): ReactNode;
}

declare module '@theme/PersonaLinkList' {
  import type { Link } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Links in order, each with an optional note. */
    readonly items: readonly { readonly link: Link; readonly note?: ReactNode }[];
    /** Says at the end that there are more, because the list is not complete. */
    readonly more?: boolean;
  }
  /** A list of links, one per line, with their notes. */
  export default function PersonaLinkList(props: Props): ReactNode;
}

declare module '@theme/PersonaLearning' {
  import type { LearnStepView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Links in order, each with its purpose. */
    readonly steps: readonly LearnStepView[];
    /** Kind and id of the page's own entity, such as `persona P001`. The path names it as "this persona" and does not link it. */
    readonly self?: string;
  }
  /** A learning path: links in order, each with its purpose. */
  export default function PersonaLearning(props: Props): ReactNode;
}

declare module '@theme/PersonaContacts' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** Labelled addresses. */
    readonly contacts: readonly { readonly label: string; readonly url: string }[];
    /** Without frames, for a cell of a table. */
    readonly small?: boolean;
  }
  /** Ways to reach a person or team, in a row. */
  export default function PersonaContacts(props: Props): ReactNode;
}

declare module '@theme/PersonaPerson' {
  import type { Link, PersonaKind } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly link: Link;
    /** Default: `person`. */
    readonly kind?: PersonaKind;
    /** One to three characters. */
    readonly monogram: string;
    /** Site path or URL of a square picture. */
    readonly image?: string;
    /** A few words below the name, such as a job title. */
    readonly note?: ReactNode;
  }
  /** A person or agent in a list: face, name and a few words. */
  export default function PersonaPerson(props: Props): ReactNode;
}

/** The teams of a person, and what the person does in each. */
declare module '@theme/PersonaPersonTeams' {
  import type { PersonTeamView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly teams: readonly PersonTeamView[];
  }
  export default function PersonaPersonTeams(props: Props): ReactNode;
}

declare module '@theme/PersonaMissing' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** How many people are missing. */
    readonly count: number;
    /** How many people hold the persona. */
    readonly holders: number;
  }
  /** Says that people are missing: `1 missing`, or `Vacant` if nobody holds the persona. */
  export default function PersonaMissing(props: Props): ReactNode;
}

declare module '@theme/PersonaStaffing' {
  import type { StaffingView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly rows: readonly StaffingView[];
    readonly caption: string;
  }
  /** Who holds which persona, and where somebody is missing. */
  export default function PersonaStaffing(props: Props): ReactNode;
}

declare module '@theme/PersonaMeetings' {
  import type { Meeting } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly meetings: readonly Meeting[];
    readonly caption: string;
  }
  /** Meetings: when and where. */
  export default function PersonaMeetings(props: Props): ReactNode;
}

declare module '@theme/PersonaTeams' {
  import type { TeamRowView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    readonly teams: readonly TeamRowView[];
    readonly caption: string;
  }
  /** Teams with their leads, and how many people and personas each has. */
  export default function PersonaTeams(props: Props): ReactNode;
}

declare module '@theme/PersonaFirstWeek' {
  import type { FirstWeekView, LearnStepView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** People to meet, services to ask for, and meetings. */
    readonly view: FirstWeekView;
    /** The learning path of the persona. The first week has its first three steps. */
    readonly learning: readonly LearnStepView[];
  }
  /** The first week of somebody who takes on a persona, which readers can copy as a checklist. */
  export default function PersonaFirstWeek(props: Props): ReactNode;
}
