import { Control, type ControlProps, tied } from './control.tsx'

type Props = ControlProps & {
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'number' | 'search'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  autocomplete?: string
  maxLength?: number
  placeholder?: string
  lang?: string
}

/** A labelled line of text. */
export function Field({ type = 'text', inputMode, autocomplete, maxLength, placeholder, lang, ...control }: Props) {
  return (
    <Control {...control}>
      <input
        {...tied(control)}
        type={type as 'text'}
        value={control.value ?? ''}
        {...{ inputMode, autocomplete, maxLength, placeholder, lang }}
      />
    </Control>
  )
}
