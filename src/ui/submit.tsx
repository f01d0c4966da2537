import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type Props = {
  /** The one main action of the view. */
  main?: boolean
  name?: string
  value?: string
  /** Why it cannot be done yet: the button stays in sight, does nothing, and says this. */
  disabledWhy?: ComponentChildren
  /** Looks like a link: a lesser way out of the form. */
  quiet?: boolean
  children: ComponentChildren
}

/** The button that sends a form, or the same button blocked, with its reason. */
export function Submit({ main, name, value, disabledWhy, quiet, children }: Props) {
  const why = useId()
  if (disabledWhy) {
    return (
      <span class="blocked">
        <button class="btn" type="button" aria-disabled="true" aria-describedby={why}>
          {children}
        </button>
        <span class="why" id={why}>
          {disabledWhy}
        </span>
      </span>
    )
  }
  return (
    <button class={main ? 'btn main' : quiet ? 'link' : 'btn'} type="submit" name={name} value={value}>
      {children}
    </button>
  )
}
