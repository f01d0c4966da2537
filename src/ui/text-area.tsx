import { Control, type ControlProps, tied } from './control.tsx'
import { useWords } from './locale.ts'

type Props = ControlProps & {
  rows?: number
  /** The most characters it may hold: counted while writing, refused by the server beyond. */
  maxLength?: number
  lang?: string
}

/** A labelled box for several lines, with a count of what is left where there is a limit. */
export function TextArea({ rows = 5, maxLength, lang, ...control }: Props) {
  const text = useWords()
  const area = <textarea {...tied(control)} {...{ rows, lang }} value={control.value ?? ''} />
  return (
    <Control {...control}>
      {maxLength ? (
        <char-count data-max={maxLength}>
          {area}
          <p class="hint num">{text.upTo(maxLength.toLocaleString('vi-VN'))}</p>
        </char-count>
      ) : (
        area
      )}
    </Control>
  )
}
