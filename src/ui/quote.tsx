import type { ComponentChildren } from 'preact'

/** Somebody's own words, with who said them. */
export function Quote({ by, children }: { by?: string; children: ComponentChildren }) {
  return (
    <blockquote class="quote">
      <p>{children}</p>
      {by && <footer>{by}</footer>}
    </blockquote>
  )
}
