import { highlight } from '#platform/text/search.ts'
import { excerpt } from '#platform/text/words.ts'
import { passageWith } from '../search-words.ts'

type Props = {
  /** One text shown whole; of several, the first in which the words stand, around them. */
  text: string | string[]
  typed: string
}

/** A text with what was searched for marked in it. */
export function Marked({ text, typed }: Props) {
  const passages = Array.isArray(text)
    ? (text.map((it) => passageWith(it, typed)).find(Boolean) ?? [{ text: excerpt(text[0] ?? '', 180), hit: false }])
    : highlight(text, typed)
  return <>{passages.map((it, index) => (it.hit ? <mark key={index}>{it.text}</mark> : it.text))}</>
}
