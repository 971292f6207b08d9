import type { Element } from 'hast';
import { type ProcessMapView, say, type Words } from 'persona-registry';
import { toFigure, toServices, toWorkers, toWorkTable } from './picture.js';

export function toProcessMap(view: ProcessMapView, words: Words): Element {
  const { process, whole, stages } = view.picture;
  const hasLoops = stages.some(({ loop }) => loop !== undefined);
  const table = toWorkTable({
    caption: view.caption,
    columns: [
      say(words, 'work.stage'),
      ...(hasLoops ? [say(words, 'work.loop')] : []),
      say(words, 'index.personas'),
      say(words, 'index.service'),
    ],
    rows: [
      ...(whole.personas.length > 0
        ? [
            [
              say(words, 'work.everyStage'),
              ...(hasLoops ? [undefined] : []),
              toWorkers(whole, words),
              undefined,
            ],
          ]
        : []),
      ...stages.map((stage) => [
        stage.name,
        ...(hasLoops ? [stage.loop && say(words, `processMap.${stage.loop}`)] : []),
        toWorkers(stage, words),
        toServices(stage.services),
      ]),
    ],
  });
  return toFigure({ ...view, name: `process-map-${process.id}` }, table, words);
}
