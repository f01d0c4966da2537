import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type Props = {
  /** info: worth knowing · warn: mind this · good: it worked. */
  kind?: 'info' | 'warn' | 'good'
  title?: ComponentChildren
  /** True for what has just happened, so that it is read out. */
  live?: boolean
  children?: ComponentChildren
}

const classes = { info: 'note', warn: 'note warn', good: 'note good' }

/** Something set apart from the page: a result, a warning, a thing to decide. */
export function Notice({ kind = 'info', title, live, children }: Props) {
  const id = useId()
  return (
    <section class={classes[kind]} aria-labelledby={title ? id : undefined} role={live ? 'status' : undefined}>
      {title && <h2 id={id}>{title}</h2>}
      {children}
    </section>
  )
}
