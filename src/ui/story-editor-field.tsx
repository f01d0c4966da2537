import { Control, type ControlProps } from './control.tsx'
import { useWords } from './locale.ts'

type Props = Omit<ControlProps, 'optionalWord'> & {
  /** Where pictures are sent (POST) and seen (`upload/id`). */
  upload: string
}

/** The editor of a story's text. `value` is the document as JSON; the page must list `story-editor.js` among its scripts. */
export function StoryEditorField({ upload, ...control }: Props) {
  const text = useWords()
  const { name, id = name, value, error } = control
  return (
    <Control {...control}>
      <story-editor name={name} upload={upload}>
        <textarea id={id} name={name} value={value ?? ''} aria-invalid={error ? 'true' : undefined} />
        <p class="fallback">{text.editorNeedsScript}</p>
      </story-editor>
    </Control>
  )
}
