import { type ControlProps, HintAndError, tied } from './control.tsx'

type Props = Omit<ControlProps, 'optionalWord'> & { checked?: boolean }

/** One box to tick. It sends `value` (`1` unless told otherwise) when ticked, nothing when not. */
export function Check({ checked, value = '1', ...control }: Props) {
  const { name, id = name, label, hint, error } = control
  return (
    <div class={error ? 'field bad' : 'field'}>
      <label class="opt">
        <input type="checkbox" {...tied(control)} value={value} checked={checked} />
        <span>{label}</span>
      </label>
      <HintAndError {...{ id, hint, error }} />
    </div>
  )
}
