import { useWords } from './locale.ts'

export type FieldError = { field: string; text: string }

type Props = {
  title?: string
  /** In the order of the page, or a table of field → words. `form` names the whole request and gets no link. */
  errors: FieldError[] | Record<string, string>
}

/** What must be put right before the form can be saved: at the top, read out first, each line a link to its field. */
export function ErrorSummary({ title, errors }: Props) {
  const text = useWords()
  const list = Array.isArray(errors) ? errors : Object.entries(errors).map(([field, words]) => ({ field, text: words }))
  if (list.length === 0) return null
  return (
    <div class="sum" role="alert" tabIndex={-1} autofocus>
      <h2>{title ?? text.toMend(list.length)}</h2>
      <p>{text.kept}</p>
      <ul>
        {list.map((error) => (
          <li key={error.field}>
            {error.field === 'form' ? error.text : <a href={`#${error.field}`}>{error.text}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
