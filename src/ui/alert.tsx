import type { ComponentChildren } from 'preact'

/** What went wrong with the whole request, read out at once. Shows nothing when there is nothing to say. */
export function Alert({ children }: { children?: ComponentChildren }) {
  return children ? (
    <div role="alert" class="note warn">
      {children}
    </div>
  ) : null
}
