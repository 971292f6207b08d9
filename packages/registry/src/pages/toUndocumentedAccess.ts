import { capitalize } from '../lookup/capitalize.js';
import type { Service } from '../model/registry.js';
import type { GapKindView, GapView, TextPart } from '../model/view.js';
import { toEnvironmentName } from '../viewModel/serviceEnvironments.js';
import type { Access } from '../viewModel/viewModel.js';
import { joinList } from '../words/joinList.js';
import { say } from '../words/say.js';
import type { PageModel } from './page.js';

/** The most services, and the most personas of one service. The page of the service has all of them. */
const MOST_SERVICES = 100;
const MOST_PERSONAS = 12;

/** The id of this kind of gap. It is not a rule: `access-stated` finds the same, cell by cell. */
const KIND = 'undocumented-access';

/** The services with cells that are not documented, as a kind of gap. There is none if the data says nothing about access. */
export function toUndocumentedAccess(model: PageModel): GapKindView[] {
  const { services, accessByService, hasAccess, words } = model;
  if (!hasAccess) return [];
  const gaps: GapView[] = [];
  let count = 0;
  for (const service of services) {
    const gap = toGap(service, accessByService.get(service.id) ?? [], model);
    if (gap === undefined) continue;
    count += 1;
    if (gaps.length < MOST_SERVICES) gaps.push(gap);
  }
  return [
    {
      rule: KIND,
      title: capitalize(say(words, `gap.${KIND}.title`, { count })),
      count,
      ...(count > 0 && {
        column: say(words, `gap.${KIND}.column`),
        why: say(words, `gap.${KIND}.why`),
      }),
      gaps,
    },
  ];
}

function toGap(service: Service, access: readonly Access[], model: PageModel): GapView | undefined {
  const { links, registry, words } = model;
  const link = links.to('service', service.id);
  const rows = access.flatMap(({ persona, row, cells }) => {
    const open = cells.filter(({ state }) => state === 'undocumented');
    return open.length === 0 ? [] : [{ name: persona.name, id: persona.id, anchor: row.anchor, open }];
  });
  if (rows.length === 0) return undefined;
  const context: TextPart[] = rows.slice(0, MOST_PERSONAS).flatMap(({ name, id, anchor, open }, at) => {
    const [first] = open;
    const environments = joinList(
      words,
      open.map(({ environment }) => toEnvironmentName(environment, registry, words)),
    );
    const href = link.href && first && `${link.href}#${anchor}-${first.environment.toLowerCase()}`;
    return [at === 0 ? '' : '; ', { id, name, ...(href && { href }) }, `: ${environments}`];
  });
  const rest = rows.length - MOST_PERSONAS;
  return {
    about: link,
    context: [...context, ...(rest > 0 ? [`; ${say(words, 'picture.more', { count: rest })}`] : [])],
    options: [{ option: 'document', text: [say(words, `gap.${KIND}.document`)] }],
  };
}
