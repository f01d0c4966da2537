import type { ComponentChildren } from 'preact'

/** `when` as shown, `iso` for machines. */
export type TrailEntry = { when: string; iso?: string; text: ComponentChildren; note?: ComponentChildren }

/** What happened, newest first: who, what, when. */
export function Trail({ items }: { items: TrailEntry[] }) {
  return (
    <ol class="trail" reversed>
      {items.map((item, index) => (
        <li key={index}>
          <time dateTime={item.iso}>{item.when}</time>
          <div>
            <p>{item.text}</p>
            {item.note && <p class="soft small">{item.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
