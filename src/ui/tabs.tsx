export type Tab = { label: string; href: string; count?: number; current?: boolean }

/** The parts of a record, each at its own address. */
export function Tabs({ label, items }: { label: string; items: Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul class="tabs">
        {items.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'true' : undefined}>
              {tab.label} {tab.count !== undefined && <span>{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
