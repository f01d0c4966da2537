import type { ComponentChildren } from 'preact'
import { Honour } from './honour.tsx'

export type TimelineEntry = { when: string; iso?: string; title: string; honour?: boolean; note?: ComponentChildren }

/** How a person came this far, for readers: found, recognised, honoured. */
export function Timeline({ items }: { items: TimelineEntry[] }) {
  return (
    <ol class="timeline">
      {items.map((item, index) => (
        <li key={index}>
          <time dateTime={item.iso}>{item.when}</time>
          <div>
            {item.honour ? <Honour>{item.title}</Honour> : <b>{item.title}</b>}
            {item.note && <p class="soft small">{item.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
