import type { ComponentChildren } from 'preact'
import { Hidden } from './hidden.tsx'
import { Submit } from './submit.tsx'

type Props = {
  action: string
  label: ComponentChildren
  main?: boolean
  quiet?: boolean
  values?: Record<string, string | number>
  disabledWhy?: ComponentChildren
}

/** One button that changes one thing: a whole small form, so that it works without script. */
export function PostButton({ action, label, main, quiet, values = {}, disabledWhy }: Props) {
  return (
    <form class="one" method="post" action={action}>
      {Object.entries(values).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <Submit {...{ main, quiet, disabledWhy }}>{label}</Submit>
    </form>
  )
}
