import type { Lack, LackKind } from './picture-lacks.ts'

/** The fewest words of a story that is worth a reader's click. */
export const fewestWords = 80

/** A story as the check before the review sees it. */
export type Checked = {
  title: string
  standfirst: string
  /** Words of the body, captions not counted. */
  words: number
  hasCover: boolean
}

export type Need = 'title' | 'standfirst' | 'words' | 'cover'

/** A picture of the story that may not be shown as it stands, with all that it lacks. */
export type PictureNeed = { id: string; libraryId: string; alt: string; isCover: boolean; lacks: Lack[] }

/** The field, and the place on the story's page, that stands for one of its pictures. */
export const fieldOfPicture = (id: string) => `anh-${id}`

/** All that stands between a story and its readers, but for the people it tells of. */
export type Needs = { words: Need[]; pictures: PictureNeed[] }

/** What must be there before somebody judges the text: its words and those of its pictures. Rights and consents may follow. */
export function beforeReview({ words, pictures }: Needs): Needs {
  const unworded = pictures.map((it) => ({ ...it, lacks: it.lacks.filter(({ lack }) => isOfWords(lack)) }))
  return { words, pictures: unworded.filter(({ lacks }) => lacks.length > 0) }
}
const isOfWords = (lack: LackKind) => lack === 'alt' || lack === 'credit'

/** How many things are missing. */
export const countNeeds = ({ words, pictures }: Needs) => words.length + pictures.length

/** What a story still lacks before it can be sent to review; nothing when it is ready. */
export function needsOf({ title, standfirst, words, hasCover }: Checked): Need[] {
  const needs: Need[] = []
  if (title.trim() === '') needs.push('title')
  if (standfirst.trim() === '') needs.push('standfirst')
  if (words < fewestWords) needs.push('words')
  if (!hasCover) needs.push('cover')
  return needs
}
