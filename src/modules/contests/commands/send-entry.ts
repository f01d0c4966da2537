import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { newReceipt } from '#modules/exemplars/index.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import { read } from '#platform/command.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { keepFile } from '#platform/files/keep.ts'
import type { FileStore } from '#platform/files/store.ts'
import { locales } from '#platform/i18n.ts'
import { newId } from '#platform/ids.ts'
import { choice, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { takesEntries } from '../contest.ts'
import { docxText } from '../docx-text.ts'
import { authorsOf, entryInput, faultsOfEntry, wordsIn } from '../entry.ts'
import { listCategories } from '../queries/categories.ts'
import { freeRef } from '../queries/free-ref.ts'
import { getPublicContest } from '../queries/public-contest.ts'
import { readTermsOf } from '../queries/terms.ts'
import { refuseFaults } from '../refusing.ts'
import { addEntry } from '../repository/entry.ts'

/** A file, where one was chosen; a form without files sends a text in its place. */
const upload = z.preprocess((it) => (it instanceof File && it.size > 0 ? it : undefined), z.instanceof(File).optional())

const input = z.object({
  ...entryInput,
  slug: text(300),
  language: choice(locales),
  file: upload,
})

type Outside = { db: Db; files: FileStore; now: Date }

/**
 * Somebody enters a contest on the public page, without an account: a text, a file or a link. Gives the receipt under which the
 * answer is read. The audit trail keeps that it came, not what it is or from whom.
 * @throws Refusal `invalid` with each field; `conflict` where no entries are taken today.
 */
export async function sendEntry({ db: outside, files, now }: Outside, raw: unknown): Promise<{ receipt: string }> {
  const { slug, language, file, original: _, licence: __, authorName, ...said } = read(input, raw)
  return inTransaction(outside, async (db) => {
    const contest = await findOpen(db, slug, now)
    const terms = await readTermsOf(db, contest.id)
    const categories = await listCategories(db, contest.id)
    const words = wordsIn(said.body) ?? (file ? wordsIn(await docxText(file)) : null)
    const faults = faultsOfEntry({ ...said, authorName }, terms, { hasFile: file !== undefined, words })
    if (!categories.some((it) => it.id === said.categoryId)) faults.categoryId = 'notAChoice'
    refuseFaults(faults)

    const kept = file && (await keepFile({ db, files, now, actor: undefined }, file, { unitId: contest.unitId }))
    const [id, receipt] = [newId(now), newReceipt(() => randomBytes(1)[0]!, 'DT')]
    const from = { channel: 'portal' as const, language, sentAt: now, receivedAt: now, by: null }
    await addEntry(db, {
      ...{ id, receipt, contestId: contest.id, ref: await freeRef(db, contest.id), ...said, ...from, words },
      ...{ fileId: kept?.id ?? null, scanFileId: null, authors: authorsOf({ authorName }) },
    })
    const about = { subjectId: id, aboutId: contest.id, unitId: contest.unitId, input: { language } }
    await recordOwnEntry(db, now, { action: 'contests.sendEntry', ...about })
    return { receipt }
  })
}

async function findOpen(db: Db, slug: string, now: Date) {
  const contest = await getPublicContest(db, slug)
  if (!takesEntries(contest, today(now))) throw new Refusal('conflict', 'contests.takesNone')
  return contest
}
