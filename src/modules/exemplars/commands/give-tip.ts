import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { recordOwnEntry } from '#platform/audit.ts'
import { read } from '#platform/command.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { keepFile } from '#platform/files/keep.ts'
import type { FileStore } from '#platform/files/store.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { choice, ticked } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { findTipDesk } from '../queries/tip-desk.ts'
import { newReceipt } from '../receipt.ts'
import { addTip, addTipPictures } from '../repository/tip.ts'
import { givenTip, mostPictures } from '../tip.ts'

const input = givenTip.extend({
  language: choice(locales),
  agreed: ticked.refine((it) => it, { error: 'exemplars.mustAgree' }),
})

/**
 * A citizen tells of somebody on the public page (IV.2.a), without an account. Gives the receipt under which the answer is
 * read. The audit trail keeps that it came, not what it said or from whom.
 * Pictures are stripped of where they were taken and belong to the tip, not to a unit, so that no other address leads to them.
 * @throws Refusal `invalid` with each field, `agreed` among them where the use of it was not agreed to, `pictures` where they are too many or none.
 */
export async function giveTip(
  { db: outside, now, files }: { db: Db; now: Date; files?: FileStore },
  raw: unknown,
  pictures: readonly File[] = [],
): Promise<{ receipt: string }> {
  const { language, agreed: _, ...said } = readWith(pictures, raw)
  return inTransaction(outside, async (db) => {
    const desk = await findTipDesk(db, said.placeId, now)
    const [id, receipt] = [newId(now), newReceipt(() => randomBytes(1)[0]!)]
    const from = { channel: 'portal' as const, language: language as Locale, by: null, at: now }
    await addTip(db, { id, receipt, ...said, ...from, ...desk })
    await addTipPictures(db, id, await keepPictures({ db, now, files }, id, pictures))
    const about = { subjectId: id, aboutId: id, unitId: desk.unitId, input: { language } }
    await recordOwnEntry(db, now, { action: 'exemplars.giveTip', ...about })
    return { receipt }
  })
}

/** Reads what was said; where something is wrong, pictures that came with it must be chosen again, for a page cannot keep them. */
function readWith(pictures: readonly File[], raw: unknown): z.infer<typeof input> {
  try {
    if (pictures.length > mostPictures)
      throw new Refusal('invalid', 'invalid', { pictures: 'exemplars.tooManyPictures' })
    return read(input, raw)
  } catch (error) {
    if (!(error instanceof Refusal) || pictures.length === 0 || error.fields.pictures) throw error
    throw new Refusal('invalid', 'invalid', { ...error.fields, pictures: 'exemplars.chooseAgain' })
  }
}

type Keeping = { db: Db; now: Date; files: FileStore | undefined }

async function keepPictures({ db, now, files }: Keeping, tipId: string, pictures: readonly File[]): Promise<string[]> {
  const ids: string[] = []
  for (const picture of pictures) {
    if (!files) throw new Error('pictures are taken where the store of files is at hand')
    const keeping = { db, files, now, actor: undefined }
    try {
      ids.push((await keepFile(keeping, picture, { unitId: tipId, only: 'picture' })).id)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      throw new Refusal('invalid', 'invalid', { pictures: error.fields.file ?? error.message })
    }
  }
  return ids
}
