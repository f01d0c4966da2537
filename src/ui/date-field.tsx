import type { ControlProps } from './control.tsx'
import { Field } from './field.tsx'
import { useWords } from './locale.ts'

/** A day typed as officials write it, dd/mm/yyyy. The server reads it; no picker that some browser lacks. */
export function DateField(props: ControlProps) {
  const text = useWords()
  return <Field {...props} hint={props.hint ?? text.dateHint} inputMode="numeric" autocomplete="off" maxLength={10} />
}
