import type { ComponentChildren } from 'preact'

type Props = {
  id: string
  title: ComponentChildren
  /** A few quiet words at the end of the heading line, or a link to more. */
  small?: ComponentChildren
  /** Keep the heading for screen readers only. */
  titleHidden?: boolean
  /** On the portal: `wrap` gives the section the width of the page. */
  wrap?: boolean
  children: ComponentChildren
}

/** A part of a page under its own heading and an ink rule. `id` is also its address (`#id`). */
export function Section({ id, title, small, titleHidden, wrap, children }: Props) {
  const heading = <h2 id={id}>{title}</h2>
  return (
    <section class={wrap ? 'wrap section flow' : 'section flow'} aria-labelledby={id}>
      {titleHidden ? (
        <h2 class="vh" id={id}>
          {title}
        </h2>
      ) : (
        <div class="sec">
          {heading}
          {small && <small>{small}</small>}
        </div>
      )}
      {children}
    </section>
  )
}
