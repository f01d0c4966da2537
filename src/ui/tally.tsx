import { useNumbers } from './locale.ts'
import { Tag, type TagKind } from './tag.tsx'

export type TallyItem = { href: string; figure: number | string; label: string; kind?: TagKind }

/** A few large figures in a row, each opening its list. */
export function Tally({ label, items }: { label: string; items: TallyItem[] }) {
  const written = useNumbers()
  return (
    <ul class="tally" aria-label={label}>
      {items.map((item) => (
        <li key={item.label}>
          <a href={item.href}>
            <b>{typeof item.figure === 'number' ? written(item.figure) : item.figure}</b>{' '}
            {item.kind ? <Tag kind={item.kind}>{item.label}</Tag> : <span>{item.label}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
