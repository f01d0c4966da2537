import { Control, type ControlProps, tied } from './control.tsx'
import { useWords } from './locale.ts'

export type Option = { value: string; label: string }
export type OptionGroup = { label: string; options: Option[] }

type Props = ControlProps & {
  options: (Option | OptionGroup)[]
  /** The words of the empty choice; false for a list that always has one chosen. */
  blank?: string | false
}

/** A labelled list to choose one from, flat or in groups. */
export function Select({ options, blank, ...control }: Props) {
  const text = useWords()
  return (
    <Control {...control}>
      <select {...tied(control)}>
        {blank !== false && <option value="">{blank ?? text.chooseOne}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map((inner) => (
                <Choice key={inner.value} option={inner} chosen={control.value} />
              ))}
            </optgroup>
          ) : (
            <Choice key={option.value} option={option} chosen={control.value} />
          ),
        )}
      </select>
    </Control>
  )
}

function Choice({ option, chosen }: { option: Option; chosen?: string | undefined }) {
  return (
    <option value={option.value} selected={option.value === chosen}>
      {option.label}
    </option>
  )
}
