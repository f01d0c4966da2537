import type { ComponentChildren } from 'preact'
import { type ControlProps, HintAndError, OptionalWord, tied } from './control.tsx'

type Props = Omit<ControlProps, 'value'> & {
  options: { value: string; label: ComponentChildren; count?: number }[]
  values?: readonly string[]
  stacked?: boolean
}

/** A question with several answers that may hold together. All send the same name. */
export function Checks({ options, values = [], stacked, ...control }: Props) {
  const { name, id = name, hint, error, label, optionalWord } = control
  return (
    <fieldset class={error ? 'field bad' : 'field'} aria-describedby={tied(control)['aria-describedby']}>
      <legend>
        {label}
        <OptionalWord word={optionalWord} />
      </legend>
      <HintAndError {...{ id, hint, error }} />
      <div class={stacked ? 'opts stacked' : 'opts'}>
        {options.map((option, index) => (
          <label class="opt" key={option.value}>
            <input
              type="checkbox"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              checked={values.includes(option.value)}
              aria-invalid={error ? 'true' : undefined}
            />
            <span>{option.label}</span>
            {option.count !== undefined && <span class="num soft">{option.count}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
