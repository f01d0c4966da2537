import type { ComponentChildren } from 'preact'

/** Where a list would be, when there is nothing in it: says so, and what to do next. */
export function Empty({ title, children }: { title?: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      {title && (
        <p>
          <b>{title}</b>
        </p>
      )}
      {children && <div>{children}</div>}
    </div>
  )
}
