import { Control, type ControlProps, tied } from './control.tsx'

type Props = Omit<ControlProps, 'value'> & {
  /** File kinds as in the HTML attribute, such as `image/*,.pdf`. */
  accept?: string
  multiple?: boolean
  /** The largest file in bytes; a larger one is refused before it is sent, and by the server. */
  maxBytes?: number
}

/** A labelled place to give files. With script it lists what was chosen with its size. */
export function FileField({ accept, multiple, maxBytes, ...control }: Props) {
  return (
    <Control {...control}>
      <file-drop data-max-bytes={maxBytes}>
        <input type="file" {...tied(control)} accept={accept} multiple={multiple} />
      </file-drop>
    </Control>
  )
}
