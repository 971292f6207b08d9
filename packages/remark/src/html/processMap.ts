import type { Element } from 'hast';
import { LOOP_NAMES, type ProcessMapView } from 'persona-registry';
import { toFigure, toServices, toWorkers, toWorkTable } from './picture.js';

export function toProcessMap(view: ProcessMapView): Element {
  const { process, whole, stages } = view.picture;
  const hasLoops = stages.some(({ loop }) => loop !== undefined);
  const table = toWorkTable({
    caption: view.caption,
    columns: ['Stage', ...(hasLoops ? ['Loop'] : []), 'Personas', 'Services'],
    rows: [
      ...(whole.personas.length > 0
        ? [['Every stage', ...(hasLoops ? [undefined] : []), toWorkers(whole), undefined]]
        : []),
      ...stages.map((stage) => [
        stage.name,
        ...(hasLoops ? [stage.loop && LOOP_NAMES[stage.loop]] : []),
        toWorkers(stage),
        toServices(stage.services),
      ]),
    ],
  });
  return toFigure({ ...view, name: `process-map-${process.id}` }, table);
}
