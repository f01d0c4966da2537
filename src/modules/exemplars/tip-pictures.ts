import type { z } from 'zod'
import { read } from '#platform/command.ts'
import { type ReadyFile, readyFile } from '#platform/files/keep.ts'
import { Refusal } from '#platform/refusal.ts'
import { mostPictures } from './tip.ts'

/** The files that were chosen in a field; a browser sends an empty one where none was. */
export const picturesIn = (sent: unknown): File[] =>
  [sent ?? []].flat().filter((it): it is File => it instanceof File && it.name !== '')

/**
 * Judges the whole form of a tip with the pictures that came with it, before anything of it is kept; where something else is
 * wrong, good pictures must be chosen again, for a page cannot keep them.
 * @throws Refusal `invalid` with each field, `pictures` among them where they are too many or none.
 */
export async function judgeTold<Said>(
  schema: z.ZodType<Said>,
  raw: unknown,
  pictures: readonly File[],
): Promise<{ said: Said; ready: ReadyFile[] }> {
  const looked = await lookAt(pictures)
  let said: Said
  try {
    said = read(schema, raw)
  } catch (error) {
    if (!(error instanceof Refusal) || pictures.length === 0) throw error
    throw new Refusal('invalid', 'invalid', { ...error.fields, pictures: looked.fault ?? 'exemplars.chooseAgain' })
  }
  if (looked.fault) throw new Refusal('invalid', 'invalid', { pictures: looked.fault })
  return { said, ready: looked.ready }
}

/** The pictures made ready to be kept, or why they are not taken. */
async function lookAt(pictures: readonly File[]): Promise<{ ready: ReadyFile[]; fault?: string }> {
  if (pictures.length > mostPictures) return { ready: [], fault: 'exemplars.tooManyPictures' }
  const ready: ReadyFile[] = []
  for (const picture of pictures)
    try {
      ready.push(await readyFile(picture, { only: 'picture' }))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { ready: [], fault: error.fields.file ?? error.message }
    }
  return { ready }
}
