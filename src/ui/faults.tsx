import type { ComponentChildren } from 'preact'
import { useWords } from './locale.ts'

/** ok: put right · late: wrong · open: not looked at yet. */
export type Fault = { state: 'ok' | 'late' | 'open'; text: ComponentChildren; note?: ComponentChildren }

/** Points that tick off one by one: what was sent back, or the checks that must pass. */
export function Faults({ items }: { items: Fault[] }) {
  const words = useWords()
  return (
    <ul class="faults">
      {items.map((item, index) => (
        <li key={index} class={item.state === 'open' ? undefined : item.state}>
          <span>
            {item.text} <span class="vh">({item.state === 'ok' ? words.done : words.open})</span>
          </span>
          {item.note && <small>{item.note}</small>}
        </li>
      ))}
    </ul>
  )
}
