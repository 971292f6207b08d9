import type { StageTableView } from '../model/pageView.js';
import type { PicturePart, PictureWhole } from '../model/picture.js';
import type { ArchitectureMapView, ProcessMapView } from '../model/view.js';
import { joinBlocks, toTable } from './blocks.js';
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

function toWholeRows(whole: PictureWhole, writer: Writer, toRow: (personas: string) => string[]): string[][] {
  const personas = toWorkers(whole, writer);
  return personas === '' ? [] : [toRow(personas)];
}

const toPartWorkers = (part: PicturePart, writer: Writer): string =>
  part.gap ? writer.say('picture.noPersona') : toWorkers(part, writer);

const toWorkers = ({ personas, others = 0 }: PictureWhole, writer: Writer): string =>
  writer.list([
    ...personas.map(({ persona, personaKind }) => {
      const name = writer.name(persona);
      return personaKind === 'agent' ? writer.phrase('work.agent', { persona: name }) : name;
    }),
    others > 0 ? writer.say('picture.notShown', { count: others }) : '',
  ]);

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
