import {
  type AccessModel,
  buildViewModel,
  ENGLISH,
  entriesOf,
  getEntry,
  type PersonaCardView,
  say,
  type Team,
  type ViewModel,
} from 'persona-registry';
import { groupBy, toXmlText } from 'persona-registry/formats';
import PptxGenJS from 'pptxgenjs';
import { widthOf } from './countLines.js';
import { fitTable, fitText, type Row } from './fitTable.js';
import { toAccessRows, toCardLinks, toCardNotes, toCardRows } from './toCardText.js';

type Deck = InstanceType<typeof PptxGenJS>;
type Slide = ReturnType<Deck['addSlide']>;

/** Inches. The slide is 13.33 wide and 7.5 high. */
const MARGIN = 0.5;
const WIDTH = 12.33;
const TOP = 1.5;
const HEIGHT = 5.4;
const FONT = 'Arial';
const DARK = '1F2933';
const MUTED = '52606D';
const LINE = 'CBD2D9';
/** The colour of a persona without one. */
const PLAIN = '334E68';
/** Between two tables, and the widths of their first columns. */
const GAP = 0.3;
const LABELS = 1.9;
const SERVICES = 2;
const ACCESS_HEAD: Row = ['Service', 'Access'];
/** An em of the largest bold letters of tables, in inches, with a reserve for the space beside a text. */
const BOLD_INCHES = 0.24;
/** How many personas a slide of a team shows. */
const PERSONAS_PER_SLIDE = 12;

/**
 * The personas as an editable deck: a title, a legend, per team a slide with its personas, and per persona a card in its colour with the whole text in the notes.
 * Everything is native text boxes and tables. `model.personas` chooses the personas.
 */
export async function writeDeck(model: AccessModel): Promise<Uint8Array> {
  const viewModel = buildViewModel(model.registry, model.routes);
  const cards = model.personas.flatMap(({ id }) => viewModel.cards.get(id) ?? []);
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.title = 'Personas';
  addTitle(deck, viewModel, cards.length);
  addLegend(deck);
  const byTeam = groupBy(cards, ({ team }) => team && getEntry(model.registry.teams, team.id)?.id);
  const addCards = (of: readonly PersonaCardView[]) => {
    for (const card of of) addCard(deck, card);
  };
  for (const team of entriesOf(model.registry.teams)) {
    const ofTeam = byTeam.get(team.id);
    if (ofTeam === undefined) continue;
    addTeam(deck, team.name, ofTeam, describeTeam(team, viewModel));
    addCards(ofTeam);
  }
  const others = byTeam.get(undefined) ?? [];
  if (others.length > 0 && byTeam.size > 1) addTeam(deck, 'Without a team', others, '');
  addCards(others);
  return (await deck.write({ outputType: 'uint8array', compression: true })) as Uint8Array;
}

function addTitle(deck: Deck, { registry }: ViewModel, count: number): void {
  const slide = deck.addSlide();
  slide.background = { color: PLAIN };
  addText(slide, deck.title, {
    x: MARGIN,
    y: 2.4,
    w: WIDTH,
    h: 1.2,
    fontSize: 44,
    bold: true,
    color: 'FFFFFF',
  });
  const facts = [
    `${count} ${count === 1 ? 'persona' : 'personas'}`,
    ...(registry.project === undefined ? [] : [registry.project]),
    ...(registry.asOf === undefined ? [] : [`As of ${registry.asOf}`]),
  ];
  addText(slide, facts.join(' · '), { x: MARGIN, y: 3.6, w: WIDTH, h: 0.6, fontSize: 20, color: 'FFFFFF' });
}

const LEGEND: readonly Row[] = [
  ['read, write, manage, administer', 'The level of the access. Each one includes those before it.'],
  ['eligible', 'The role is not held: it is activated for a while.'],
  ['no access', 'The data says that there is none.'],
  ['not documented', 'Nothing is written. It does not mean that there is no access.'],
  ['person, agent', 'Who adopts the persona: people, or an unattended agent.'],
];

function addLegend(deck: Deck): void {
  const slide = deck.addSlide();
  addHead(deck, slide, 'How to read the cards', '', PLAIN);
  addTable(slide, ['Words', 'Meaning'], LEGEND, {
    x: MARGIN,
    y: TOP,
    widths: [4, WIDTH - 4],
    height: HEIGHT,
  });
}

function describeTeam({ id, lead, group }: Team, { registry }: ViewModel): string {
  const nameOf = (section: Readonly<Record<string, { name: string }>>, key: string | undefined) =>
    key === undefined ? undefined : getEntry(section, key)?.name;
  const groupName = nameOf(registry.groups, group);
  const leadName = nameOf(registry.people, lead);
  return [id, groupName && `Group: ${groupName}`, leadName && `Lead: ${leadName}`]
    .filter(Boolean)
    .join(' · ');
}

/** The slides of a team. A long list has several. */
function addTeam(deck: Deck, name: string, cards: readonly PersonaCardView[], facts: string): void {
  const slides = Math.ceil(cards.length / PERSONAS_PER_SLIDE);
  for (let at = 0; at < slides; at++) {
    const slide = deck.addSlide();
    const part = slides === 1 ? '' : ` (${at + 1} of ${slides})`;
    addHead(deck, slide, `${name}${part}`, facts, PLAIN);
    const shown = cards.slice(at * PERSONAS_PER_SLIDE, (at + 1) * PERSONAS_PER_SLIDE);
    const rows = shown.map(({ persona, personaKind, summary = '', services = [] }) => [
      persona.id,
      persona.name,
      say(ENGLISH, `kindTitle.${personaKind}`),
      summary,
      String(services.length),
    ]);
    const ids = Math.min(
      2.6,
      Math.max(1.1, ...shown.map(({ persona }) => widthOf(persona.id) * BOLD_INCHES)),
    );
    addTable(slide, ['Id', 'Persona', 'Kind', 'Summary', 'Services'], rows, {
      x: MARGIN,
      y: TOP,
      widths: [ids, 3, 1.1, WIDTH - ids - 5.2, 1.1],
      height: HEIGHT,
    });
    const notes = shown.map(
      ({ persona, summary }) => `${persona.id} ${persona.name}${summary === undefined ? '' : `: ${summary}`}`,
    );
    slide.addNotes(toXmlText(notes.join('\n')));
  }
}

function addCard(deck: Deck, card: PersonaCardView): void {
  const { persona, personaKind, team, summary, accent, monogram } = card;
  const color = accent?.light.slice(1) ?? PLAIN;
  const slide = deck.addSlide();
  const facts = [persona.id, say(ENGLISH, `kindTitle.${personaKind}`), team?.name]
    .filter(Boolean)
    .join(' · ');
  addHead(deck, slide, persona.name, facts, color, monogram);
  let y = TOP;
  let height = HEIGHT;
  if (summary !== undefined) {
    addText(slide, summary, {
      x: MARGIN,
      y,
      w: WIDTH,
      h: 0.6,
      fontSize: fitText(summary, WIDTH, 0.6, [16, 14, 12, 11, 10]),
      italic: true,
      color: DARK,
    });
    y += 0.8;
    height -= 0.8;
  }
  const rows = toCardRows(card, ENGLISH);
  const access = toAccessRows(card);
  const half = (WIDTH - GAP) / 2;
  const isOne = rows.length === 0 || access.length === 0;
  const width = isOne ? WIDTH : half;
  const fields: TablePlace = {
    x: MARGIN,
    y,
    widths: [LABELS, width - LABELS],
    height,
    color,
    links: toCardLinks(card),
  };
  const services: TablePlace = {
    x: isOne ? MARGIN : MARGIN + half + GAP,
    y,
    widths: [SERVICES, width - SERVICES],
    height,
    color,
  };
  const accessRows = access.length === 0 ? [] : [ACCESS_HEAD, ...access];
  // Both tables have letters of one size.
  const largest = Math.min(
    fitTable(rows, fields.widths, height).fontSize,
    fitTable(accessRows, services.widths, height).fontSize,
  );
  if (rows.length > 0) addTable(slide, undefined, rows, { ...fields, largest });
  if (access.length > 0) addTable(slide, ACCESS_HEAD, access, { ...services, largest });
  if (rows.length === 0 && access.length === 0 && summary === undefined)
    addText(slide, 'The data says no more.', { x: MARGIN, y, w: WIDTH, h: 0.6, fontSize: 16, color: MUTED });
  slide.addNotes(toXmlText(toNotes(card, toCardNotes(card, ENGLISH), access)));
}

/** The whole card, also what had no place on the slide. */
function toNotes(
  { persona, summary }: PersonaCardView,
  rows: readonly Row[],
  access: readonly Row[],
): string {
  return [
    `${persona.name} (${persona.id})`,
    ...(summary === undefined ? [] : [summary]),
    ...rows.map(([label = '', value = '']) => `${label}: ${value.replaceAll('\n', '; ')}`),
    ...access.map(([service = '', phrases = '']) => (phrases === '' ? service : `${service}: ${phrases}`)),
  ].join('\n');
}

/** A band in a colour that is dark enough for white text. */
function addHead(
  deck: Deck,
  slide: Slide,
  title: string,
  facts: string,
  color: string,
  monogram?: string,
): void {
  slide.addShape(deck.ShapeType.rect, { x: 0, y: 0, w: 13.33, h: 1.25, fill: { color }, line: { color } });
  const x = monogram === undefined ? MARGIN : MARGIN + 1.05;
  if (monogram !== undefined) {
    addText(slide, monogram, {
      shape: deck.ShapeType.ellipse,
      x: MARGIN,
      y: 0.2,
      w: 0.85,
      h: 0.85,
      fill: { color: 'FFFFFF' },
      color,
      bold: true,
      fontSize: 18,
      align: 'center',
      margin: 0,
    });
  }
  const width = 13.33 - x - MARGIN;
  addText(slide, title, {
    x,
    y: 0.15,
    w: width,
    h: 0.6,
    fontSize: fitText(title, width, 0.6, [28, 24, 20, 18, 16, 14, 12]),
    bold: true,
    color: 'FFFFFF',
  });
  const fontSize = fitText(facts, width, 0.4, [14, 12, 11, 10, 9]);
  addText(slide, facts, { x, y: 0.76, w: width, h: 0.4, fontSize, color: 'FFFFFF' });
}

type TextOptions = NonNullable<Parameters<Slide['addText']>[1]>;

function addText(slide: Slide, text: string, options: TextOptions): void {
  slide.addText(toXmlText(text), {
    fontFace: FONT,
    valign: 'middle',
    margin: 0,
    ...(isRightToLeft(text) && RIGHT_TO_LEFT),
    ...options,
  });
}

const RIGHT_TO_LEFT = { rtlMode: true, align: 'right' } as const;
/** Whether the first letter of a text is of a script that is written from right to left. */
const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );

interface TablePlace {
  x: number;
  y: number;
  widths: readonly number[];
  height: number;
  /** Of the labels in the first column. */
  color?: string;
  /** The largest font. */
  largest?: number;
  /** Addresses of paragraphs, by their text. */
  links?: ReadonlyMap<string, string>;
}

/** Each line of a text as a paragraph with its direction and its link. */
const toParagraphs = (text: string, links?: ReadonlyMap<string, string>) =>
  text.split('\n').map((line) => {
    const url = links?.get(line);
    return {
      text: toXmlText(line),
      options: {
        breakLine: true,
        ...(isRightToLeft(line) && RIGHT_TO_LEFT),
        ...(url !== undefined && { hyperlink: { url: toXmlText(url) } }),
      },
    };
  });

/** A native table. What does not fit is counted in a last row, and stands in the notes. */
function addTable(
  slide: Slide,
  head: Row | undefined,
  rows: readonly Row[],
  { x, y, widths, height, color = PLAIN, largest, links }: TablePlace,
): void {
  const all = head === undefined ? rows : [head, ...rows];
  const { rows: fitting, fontSize, leftOut } = fitTable(all, widths, height, largest);
  const border = { type: 'solid' as const, pt: 0.5, color: LINE };
  const cells = fitting.map((row, line) =>
    row.map((text, column) => {
      const isHead = head !== undefined && line === 0;
      return {
        text: toParagraphs(text, links),
        options: {
          bold: isHead || column === 0,
          color: isHead ? 'FFFFFF' : column === 0 ? color : DARK,
          ...(isHead && { fill: { color } }),
        },
      };
    }),
  );
  if (leftOut > 0) {
    const more = `… and ${leftOut} more (see the notes)`;
    cells.push(
      widths.map((_, index) => ({
        text: toParagraphs(index === 0 ? more : ''),
        options: { bold: false, color: MUTED },
      })),
    );
  }
  slide.addTable(cells, {
    x,
    y,
    w: widths.reduce((sum, width) => sum + width, 0),
    colW: [...widths],
    fontFace: FONT,
    fontSize,
    valign: 'top',
    margin: [0.04, 0.08, 0.04, 0.08],
    border: [border, { type: 'none' }, border, { type: 'none' }],
    autoPage: false,
  });
}
