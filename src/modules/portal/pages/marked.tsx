import { highlight } from '#platform/text/search.ts'
import { excerpt } from '#platform/text/words.ts'
import { bestPassage } from '../search-words.ts'

type Props = {
  /** One text shown whole; of several, the part in which the words stand. */
  text: string | string[]
  typed: string
}

/** A text with what was searched for marked in it. */
export function Marked({ text, typed }: Props) {
  const passages = Array.isArray(text)
    ? (bestPassage(text, typed) ?? [{ text: excerpt(text[0] ?? '', 180), hit: false }])
    : highlight(text, typed)
  return <>{passages.map((it, index) => (it.hit ? <mark key={index}>{it.text}</mark> : it.text))}</>
}
