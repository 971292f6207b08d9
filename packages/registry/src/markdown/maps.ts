import type { StageTableView } from '../model/pageView.js';
import type { PicturePart, PicturePersona, PictureWhole } from '../model/picture.js';
import type { ArchitectureMapView, InteractionMapView, ProcessMapView } from '../model/view.js';
import { joinBlocks, toList, toTable } from './blocks.js';
import type { Writer } from './writer.js';

/** The content of a process map: a row per stage. */
export function toProcessMap({ caption, notice, picture }: ProcessMapView, writer: Writer): string {
  const { whole, stages } = picture;
  const hasLoops = stages.some(({ loop }) => loop !== undefined);
  const row = (name: string, loop: string, services: string, personas: string) => [
    name,
    ...(hasLoops ? [loop] : []),
    services,
    personas,
  ];
  return joinBlocks([
    writer.text(notice ?? ''),
    toTable(
      row(
        writer.say('work.stage'),
        writer.say('work.loop'),
        writer.say('index.service'),
        writer.say('index.personas'),
      ),
      [
        ...toWholeRows(whole, writer, (personas) => row(writer.say('work.everyStage'), '', '', personas)),
        ...stages.map((stage) =>
          row(
            writer.text(stage.name),
            stage.loop === undefined ? '' : writer.say(`processMap.${stage.loop}`),
            writer.names(stage.services),
            toPartWorkers(stage, writer),
          ),
        ),
      ],
      writer.text(caption),
    ),
  ]);
}

/** The content of an architecture map: a row per component, with its flows. */
export function toArchitectureMap({ caption, notice, picture }: ArchitectureMapView, writer: Writer): string {
  const { whole, components, flows } = picture;
  const names = new Map(components.map(({ id, name }) => [id, name]));
  const flowsOf = new Map<string, string[]>();
  for (const { from, to, label } of flows) {
    const target = writer.text(names.get(to) ?? to);
    const text = label === undefined ? target : `${target} (${writer.text(label)})`;
    const list = flowsOf.get(from);
    if (list) list.push(text);
    else flowsOf.set(from, [text]);
  }
  return joinBlocks([
    writer.text(notice ?? ''),
    toTable(
      [
        writer.say('work.component'),
        writer.say('index.service'),
        writer.say('index.personas'),
        writer.say('work.passesOn'),
      ],
      [
        ...toWholeRows(whole, writer, (personas) => [writer.say('work.everyComponent'), '', personas, '']),
        ...components.map((component) => [
          writer.text(component.name),
          writer.names(component.services),
          toPartWorkers(component, writer),
          writer.list(flowsOf.get(component.id) ?? []),
        ]),
      ],
      writer.text(caption),
    ),
  ]);
}

/** The content of an interaction map: a line per persona, with whom it names; then the meetings. */
export function toInteractionMap(
  { caption, notice, picture, meetings }: InteractionMapView,
  writer: Writer,
): string {
  const { teams, personas } = picture;
  const lines = personas.map(({ persona, personaKind, team, names }) => {
    const own = team === undefined ? undefined : teams[team];
    const named = writer.list([
      writer.names(names.personas.flatMap((index) => personas[index]?.persona ?? [])),
      writer.names(names.teams.flatMap((index) => teams[index] ?? [])),
      names.all ? writer.say('interactionMap.everyone') : '',
    ]);
    const worker = toWorker({ persona, personaKind }, writer);
    const name = own ? `${worker} · ${writer.name(own)}` : worker;
    return named === '' ? name : `${name} → ${named}`;
  });
  return joinBlocks([
    `*${writer.text(caption)}*`,
    writer.text(notice ?? ''),
    toList(lines),
    toTable(
      [writer.say('meeting.meeting'), writer.say('meeting.who'), writer.say('meeting.invites')],
      meetings.map(({ kind, who, invited = [] }) => [
        writer.say(`meeting.${kind}`),
        writer.names(who),
        writer.names(invited),
      ]),
      writer.say('meeting.caption'),
    ),
  ]);
}

function toWholeRows(whole: PictureWhole, writer: Writer, toRow: (personas: string) => string[]): string[][] {
  const personas = toWorkers(whole, writer);
  return personas === '' ? [] : [toRow(personas)];
}

const toPartWorkers = (part: PicturePart, writer: Writer): string =>
  part.gap ? writer.say('picture.noPersona') : toWorkers(part, writer);

const toWorkers = ({ personas, others = 0 }: PictureWhole, writer: Writer): string =>
  writer.list([
    ...personas.map((worker) => toWorker(worker, writer)),
    others > 0 ? writer.say('picture.notShown', { count: others }) : '',
  ]);

function toWorker({ persona, personaKind }: PicturePersona, writer: Writer): string {
  const name = writer.name(persona);
  return personaKind === 'agent' ? writer.phrase('work.agent', { persona: name }) : name;
}

/** Which personas work with the services of each component at each stage. */
export function toStageTable({ components, stages }: StageTableView, writer: Writer): string {
  return toTable(
    [writer.say('work.stage'), ...components.map(({ name }) => writer.text(name))],
    stages.map(({ name, cells }) => [
      writer.text(name),
      ...cells.map((lines) =>
        lines
          .map(({ service, ...whole }) => {
            const workers = toWorkers(whole, writer);
            const link = writer.name(service);
            return workers === '' ? link : writer.phrase('line.with', { name: link, access: workers });
          })
          .join('; '),
      ),
    ]),
  );
}
