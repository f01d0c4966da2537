import { randomBytes } from 'node:crypto'
import { newReceipt } from '#modules/exemplars/index.ts'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { authorsOf, faultsOfEntry, typedEntry, wordsIn } from '../entry.ts'
import { may } from '../policy.ts'
import { listCategories } from '../queries/categories.ts'
import { freeRef } from '../queries/free-ref.ts'
import { refuseJudge } from '../queries/judges.ts'
import { refuseFaults } from '../refusing.ts'
import { getContest } from '../repository/contest.ts'
import { addEntry } from '../repository/entry.ts'

/** A clerk types in an entry that came by post or was handed in, with its scan. It was sent when its postmark says. */
export const recordEntry = command({
  name: 'contests.recordEntry',
  input: typedEntry,
  unkept: ['title', 'body', 'link', 'authorName', 'groupName', 'contact', 'address', 'subjectName', 'placeId'],
  subject: async (db, it) => {
    const { version: _, ...contest } = await getContest(db, it.contestId)
    return contest
  },
  allow: may.hold,
  async run({ db, actor, now }, contest, { contestId, original: _, licence: __, authorName, sentOn, ...said }) {
    const { terms } = contest
    if (contest.state !== 'open') throw new Refusal('conflict', 'contests.notOpen')
    await refuseJudge(db, contestId, actor)
    const words = wordsIn(said.body) ?? said.words
    const hasFile = said.fileId !== null || said.scanFileId !== null
    const faults = faultsOfEntry({ ...said, authorName }, terms, { hasFile, words })
    if (sentOn < terms.opensOn || sentOn > terms.closesOn) faults.sentOn = 'contests.notInTime'
    if (sentOn > today(now)) faults.sentOn = 'contests.inFuture'
    if (said.scanFileId === null) faults.scan = 'contests.needsScan'
    const categories = await listCategories(db, contestId)
    if (!categories.some((it) => it.id === said.categoryId)) faults.categoryId = 'notAChoice'
    for (const [field, fileId] of [
      ['file', said.fileId],
      ['scan', said.scanFileId],
    ] as const)
      if (fileId && !(await isUploadOf(db, fileId, actor.id))) faults[field] = 'contests.notYourFile'
    refuseFaults(faults)

    const [id, receipt] = [newId(now), newReceipt(() => randomBytes(1)[0]!, 'DT')]
    await addEntry(db, {
      ...{ id, receipt, contestId, ref: await freeRef(db, contestId), ...said, words, language: 'vi' },
      ...{ sentAt: sentBy(sentOn, now), receivedAt: now, by: actor.id, authors: authorsOf({ authorName }) },
    })
    return { id }
  },
  about: (contest) => contest.id,
})

/** The middle of the day of its postmark, and never later than now. */
const sentBy = (day: string, now: Date) => new Date(Math.min(Date.parse(`${day}T12:00:00+07:00`), now.getTime()))
