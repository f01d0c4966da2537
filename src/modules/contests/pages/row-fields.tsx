import { Field } from '#ui/field.tsx'
import { mostRows } from '../terms.ts'

/** One column of the rows: the field's name, its label by number, and what stands in each row. */
type Column = {
  name: string
  label: (number: number) => string
  values: readonly string[]
  inputMode?: 'numeric'
  maxLength?: number
}
type Props = {
  legend: string
  hint?: string
  columns: readonly Column[]
  errors: Record<string, string>
  isFresh: boolean
}

/** Rows of fields of the same names: at least three, two more than there are, never more than a contest holds. */
export function RowFields({ legend, hint, columns, errors, isFresh }: Props) {
  const filled = Math.max(...columns.map(({ values }) => values.length))
  const count = Math.min(mostRows, Math.max(3, filled + (isFresh ? 2 : 0)))
  return (
    <fieldset class="flow">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {Array.from({ length: count }, (_, at) => (
        <div key={at} class={columns.length > 1 ? 'pair' : 'flow'}>
          {columns.map(({ name, label, values, inputMode, maxLength }) => (
            <Field
              key={name}
              {...{ name, inputMode, maxLength }}
              id={`${name}.${at}`}
              label={label(at + 1)}
              value={values[at] ?? ''}
              error={errors[`${name}.${at}`]}
            />
          ))}
        </div>
      ))}
    </fieldset>
  )
}
