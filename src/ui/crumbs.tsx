import { useWords } from './locale.ts'

export type Crumb = { label: string; href?: string }

/** Where the page stands: the way back up, last one without a link. */
export function Crumbs({ items, wrap }: { items: Crumb[]; wrap?: boolean }) {
  const text = useWords()
  return (
    <nav class={wrap ? 'crumbs wrap' : 'crumbs'} aria-label={text.breadcrumb}>
      <ol>
        {items.map(({ label, href }) => (
          <li key={label}>{href ? <a href={href}>{label}</a> : label}</li>
        ))}
      </ol>
    </nav>
  )
}
