import { isDeepStrictEqual } from 'node:util'
import type { RichDocument } from '#platform/rich-text/document.ts'

type Shown = { title: string; standfirst: string; author: string; body: RichDocument; coverId: string | null }

/** Whether readers would see no difference between two texts of a story. */
export function isSameText(one: Shown, other: Shown): boolean {
  return (
    one.title === other.title &&
    one.standfirst === other.standfirst &&
    one.author === other.author &&
    one.coverId === other.coverId &&
    isDeepStrictEqual(one.body, other.body)
  )
}
