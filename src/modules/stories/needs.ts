/** The fewest words of a story that is worth a reader's click. */
export const fewestWords = 80

/** A story as the check before the review sees it. `cover` is its picture, if it has one. */
export type Checked = {
  title: string
  standfirst: string
  /** Words of the body, captions not counted. */
  words: number
  cover: { alt: string; credit: string } | undefined
}

export type Need = 'title' | 'standfirst' | 'words' | 'cover' | 'coverAlt' | 'coverCredit'

/** What a story still lacks before it can be sent to review; nothing when it is ready. */
export function needsOf({ title, standfirst, words, cover }: Checked): Need[] {
  const needs: Need[] = []
  if (title.trim() === '') needs.push('title')
  if (standfirst.trim() === '') needs.push('standfirst')
  if (words < fewestWords) needs.push('words')
  if (!cover) needs.push('cover')
  else {
    if (cover.alt.trim() === '') needs.push('coverAlt')
    if (cover.credit.trim() === '') needs.push('coverCredit')
  }
  return needs
}
