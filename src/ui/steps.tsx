import type { ComponentChildren } from 'preact'

/** How to do the same, one numbered step after another. */
export function Steps({ items }: { items: { title: string; children?: ComponentChildren }[] }) {
  return (
    <ol class="steps">
      {items.map((item) => (
        <li class="step" key={item.title}>
          <div>
            <h3>{item.title}</h3>
            {item.children && <div>{item.children}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
