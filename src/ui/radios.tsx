import type { ComponentChildren } from 'preact'
import { type ControlProps, HintAndError, OptionalWord, tied } from './control.tsx'

type Props = ControlProps & {
  options: { value: string; label: ComponentChildren; hint?: string }[]
  /** One under the other, for long answers. */
  stacked?: boolean
}

/** A question with a few answers, one of which holds. The first answer carries the id that an error links to. */
export function Radios({ options, stacked, ...control }: Props) {
  const { name, id = name, hint, error, label, value, required, optionalWord } = control
  return (
    <fieldset
      class={error ? 'field bad' : 'field'}
      role={error ? 'radiogroup' : undefined}
      aria-invalid={error ? 'true' : undefined}
      aria-describedby={tied(control)['aria-describedby']}
    >
      <legend>
        {label}
        <OptionalWord word={optionalWord} />
      </legend>
      <HintAndError {...{ id, hint, error }} />
      <div class={stacked ? 'opts stacked' : 'opts'}>
        {options.map((option, index) => (
          <label class="opt" key={option.value}>
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              checked={option.value === value}
              required={required || undefined}
            />
            <span>
              {option.label}
              {option.hint && <span class="hint"> {option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
