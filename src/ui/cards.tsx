import { Card, type CardProps } from './card.tsx'

/** Several story cards: a grid, or a list one under the other. */
export function Cards({ items, list }: { items: CardProps[]; list?: boolean }) {
  return (
    <ul class={list ? 'cards list' : 'cards'}>
      {items.map((item) => (
        <li key={item.href}>
          <Card {...item} size={item.size ?? (list ? 'wide' : 'plain')} />
        </li>
      ))}
    </ul>
  )
}
