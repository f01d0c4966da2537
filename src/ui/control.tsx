import type { ComponentChildren } from 'preact'
import { useWords } from './locale.ts'

/** What every labelled control of a form is given. */
export type ControlProps = {
  name: string
  label: ComponentChildren
  /** The id in the page, when two forms have a field of the same name. */
  id?: string
  hint?: ComponentChildren
  value?: string | undefined
  error?: string | undefined
  required?: boolean
  /** Says beside the label that the field may be left empty: true for the usual words. */
  optionalWord?: boolean | string
}

type Props = Omit<ControlProps, 'value'> & { after?: ComponentChildren; children: ComponentChildren }

/** A label, a hint and an error around a control, tied to it so that all are read out together. */
export function Control({ name, id = name, label, hint, error, optionalWord, after, children }: Props) {
  return (
    <div class={error ? 'field bad' : 'field'}>
      <label for={id}>
        {label}
        <OptionalWord word={optionalWord} />
      </label>
      <HintAndError {...{ id, hint, error }} />
      {children}
      {after}
    </div>
  )
}

/** The small words after a label that say the field may be left empty. */
export function OptionalWord({ word }: { word?: boolean | string | undefined }) {
  const text = useWords()
  return word ? <span class="hint"> {word === true ? text.optional : word}</span> : null
}

/** The hint and the error of a control, under the ids that `describedBy` points at. */
export function HintAndError({
  id,
  hint,
  error,
}: {
  id: string
  hint?: ComponentChildren
  error?: string | undefined
}) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="err" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
}

/** The attributes that tie an input to its hint and its error. */
export function tied({ name, id = name, hint, error, required }: Omit<ControlProps, 'label'>) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    name,
    required: required || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': describedBy || undefined,
  }
}
