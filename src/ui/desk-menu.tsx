import { useWords } from './locale.ts'

export type MenuItem = { label: string; href: string; count?: number; current?: boolean }
/** One group of the desk's menu. The first group may have no title. It holds only what the post may open. */
export type MenuGroup = { title?: string; items: MenuItem[] }

/** The menu at the side of the desk; on a phone it folds into one line that says where one is. */
export function DeskMenu({ groups }: { groups: MenuGroup[] }) {
  const text = useWords()
  const here = groups.flatMap((group) => group.items).find((item) => item.current)
  return (
    <nav class="nav" aria-label={text.desk}>
      <details>
        <summary>
          {text.menu} {here && <span class="soft">· {here.label}</span>}
        </summary>
        {groups.map((group, index) => (
          <Group key={group.title ?? index} group={group} id={`menu-${index}`} />
        ))}
      </details>
    </nav>
  )
}

function Group({ group, id }: { group: MenuGroup; id: string }) {
  return (
    <>
      {group.title && <h2 id={id}>{group.title}</h2>}
      <ul aria-labelledby={group.title ? id : undefined}>
        {group.items.map((item) => (
          <li key={item.href}>
            <Item item={item} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Item({ item }: { item: MenuItem }) {
  const text = useWords()
  return (
    <a href={item.href} aria-current={item.current ? 'page' : undefined}>
      {item.label}
      {item.count ? (
        <span>
          {item.count}
          <span class="vh"> {text.tasks}</span>
        </span>
      ) : null}
    </a>
  )
}
