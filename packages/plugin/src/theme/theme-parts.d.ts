/* What cards and pages are made of: for swizzling and for own components. */

declare module '@theme/PersonaEmpty' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** What was asked, in words. */
    readonly children: ReactNode;
  }
  /** Stands where a table, gallery or matrix has nothing to show. */
  export default function PersonaEmpty(props: Props): ReactNode;
}

declare module '@theme/PersonaAccent' {
  import type { Accent } from 'persona-registry';
  import type { HTMLAttributes, ReactNode } from 'react';

  export interface Props extends HTMLAttributes<HTMLElement> {
    /** Element to render. Default `div`. */
    readonly as?: 'article' | 'div' | 'header' | 'span';
    /** Makes the custom property `--persona-accent` the right one of the two in light, dark and print; neutral if absent. */
    readonly accent?: Accent;
    /** What uses `var(--persona-accent)`. */
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
    /** Round for people, square for agents; the kind is also said in words beside every badge. */
    readonly personaKind: PersonaKind;
    /** Site path or URL of a square picture, shown instead of the monogram. */
    readonly image?: string;
    /** Beside its own. */
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

declare module '@theme/PersonaMeta' {
  import type { Link, PersonaKind } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Said in a word. */
    readonly personaKind: PersonaKind;
    /** Linked, where it has a page. */
    readonly team?: Link;
    /** Behind the team. */
    readonly group?: Link;
    /** Names only, where the whole card is one link. */
    readonly plain?: boolean;
  }
  /** The line below a name: kind, team, group. */
  export default function PersonaMeta(props: Props): ReactNode;
}

declare module '@theme/PersonaLinks' {
  import type { Link, PartLink } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Parts follow in parentheses: `LAMBDA (Ingestion, Store)`. */
    readonly links: readonly (Link | PartLink)[];
    /** Names only, where the whole card is one link. */
    readonly plain?: boolean;
  }
  /** Names in one line, comma separated, linked where they have a page. */
  export default function PersonaLinks(props: Props): ReactNode;
}

declare module '@theme/PersonaField' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** What the value is. */
    readonly label: string;
    /** The value. */
    readonly children: ReactNode;
    /** Takes the whole width of the card. */
    readonly wide?: boolean;
    /** Beside its own. */
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
    /** Leave services and access out, where a table shows them in detail. */
    readonly withoutAccess?: boolean;
    /** Leave the links for learning out, where a learning path shows them in order. */
    readonly withoutLearning?: boolean;
  }
  /** What is known of a persona, as a definition list; a field without a value is left out. */
  export default function PersonaFields(props: Props): ReactNode;
}

declare module '@theme/PersonaDate' {
  import type { ReactNode } from 'react';

  export interface Props {
    /** ISO 8601 date, such as `2026-11-24`; anything else is shown as it is. */
    readonly date: string;
  }
  /** A date in the site's language. */
  export default function PersonaDate(props: Props): ReactNode;
}

declare module '@theme/PersonaHoverLink' {
  import type { Accent } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** Site path of the page, without base URL. */
    readonly href: string;
    /** Of the link. */
    readonly className: string;
    /** Colours of the persona. */
    readonly accent?: Accent;
    /** Shown while the link is pointed at or focused; phrasing content without links. */
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
  /** What a link to a persona shows. */
  export default function PersonaHoverCard(props: Props): ReactNode;
}

declare module '@theme/ServiceHoverCard' {
  import type { ServiceLinkView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** The service that the link leads to. */
    readonly view: ServiceLinkView;
  }
  /** What a link to a service shows. */
  export default function ServiceHoverCard(props: Props): ReactNode;
}

declare module '@theme/PersonaLinkList' {
  import type { Link } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** In the order in which they are to stand. */
    readonly items: readonly { readonly link: Link; readonly note?: ReactNode }[];
    /** The list is only the beginning: say so. */
    readonly more?: boolean;
  }
  /** A list of links, one a line, each with a note where there is one. */
  export default function PersonaLinkList(props: Props): ReactNode;
}

declare module '@theme/PersonaLearning' {
  import type { LearnStepView } from 'persona-registry';
  import type { ReactNode } from 'react';

  export interface Props {
    /** In order, each with what it is for. */
    readonly steps: readonly LearnStepView[];
    /** What the page is about, such as `persona P001`: named as "its own" and not linked. */
    readonly self?: string;
  }
  /** A learning path: links in order, each with what it is for. */
  export default function PersonaLearning(props: Props): ReactNode;
}
