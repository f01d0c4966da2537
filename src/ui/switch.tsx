export type SwitchItem = { label: string; href: string; current?: boolean }

/** Two or three ways of looking at the same thing, each at its own address. */
export function Switch({ label, items }: { label: string; items: SwitchItem[] }) {
  return (
    <nav aria-label={label}>
      <ul class="switch">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'true' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
