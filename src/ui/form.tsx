import type { ComponentChildren } from 'preact'
import { Hidden } from './hidden.tsx'

type Props = {
  action: string
  /** A form that came back: its submission id is kept, so that sending it again still writes once. */
  attempt?: { values: Record<string, string> } | undefined
  /** The version of the record that this page shows; an older one is refused with both texts. */
  version?: string | number | undefined
  /** A fresh uuid: the same form sent twice is written once. */
  submission?: string | undefined
  multipart?: boolean
  /** Keeps what is typed on this machine under this key until it is saved, such as `official-id`. Needs script. */
  keep?: string
  class?: string
  id?: string
  children: ComponentChildren
}

/** A form that changes something. Works without script; the server checks everything. */
export function Form({ action, attempt, version, submission, multipart, keep, id, children, ...rest }: Props) {
  const once = attempt?.values.submission || submission
  const form = (
    <form
      class={rest.class ?? 'form'}
      id={id}
      method="post"
      action={action}
      enctype={multipart ? 'multipart/form-data' : undefined}
      noValidate
    >
      {version !== undefined && <Hidden name="version" value={version} />}
      {once && <Hidden name="submission" value={once} />}
      {children}
    </form>
  )
  return keep ? <keep-draft data-key={keep}>{form}</keep-draft> : form
}
