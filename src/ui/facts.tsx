import type { ComponentChildren } from 'preact'

export type Fact = { label: string; value: ComponentChildren; lang?: string }

/** What is known of something, as names and values. `boxed` sets it apart on a card (desk). */
export function Facts({ items, boxed }: { items: Fact[]; boxed?: boolean }) {
  return (
    <dl class={boxed ? 'facts card' : 'facts'}>
      {items.map(({ label, value, lang }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
