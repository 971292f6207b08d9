import type { SidebarItem } from 'persona-registry';
import type { ReactNode } from 'react';

/** Docusaurus' sidebar, as a list of links. */
export default function DocSidebar({ sidebar, path }: { sidebar: SidebarItem[]; path: string }): ReactNode {
  return (
    <ul className="persona-list">
      {sidebar.map((item) => (
        <li key={item.label} aria-current={item.href === path ? 'page' : undefined}>
          <a href={item.href}>{item.label}</a>
          {item.type === 'category' && <DocSidebar sidebar={item.items} path={path} />}
        </li>
      ))}
    </ul>
  );
}
