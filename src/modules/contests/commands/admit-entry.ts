import { z } from 'zod'
import { command, type Scene } from '#platform/command.ts'
import { strippable } from '#platform/files/metadata.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { id, optionalId, optionalText, ticked, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { refuseJudge } from '../queries/judges.ts'
import { refuseFaults } from '../refusing.ts'
import { admitEntry as admit, type Entry, getEntry, savedEntry } from '../repository/entry.ts'

const input = z.object({
  ...{ id, version, covered: optionalText(1000), fileId: optionalId, fileAsIs: ticked, judgeLink: ticked },
})

/**
 * An entry goes to the judges: somebody looked at it and says what they may open of it — its file as it is, or a copy with the
 * names covered — and which more words would tell who wrote it.
 */
export const admitEntry = command({
  name: 'contests.admitEntry',
  input,
  unkept: ['covered'],
  subject: (db, it) => getEntry(db, it.id),
  allow: may.hold,
  saved: savedEntry,
  about: (entry) => entry.contestId,
  async run(scene, entry, { covered, fileId, fileAsIs, judgeLink }) {
    if (entry.contestState !== 'open') throw new Refusal('conflict', 'contests.alreadyJudged')
    if (entry.state === 'withdrawn') throw new Refusal('conflict', 'contests.entryWithdrawn')
    await refuseJudge(scene.db, entry.contestId, scene.actor)
    const judgeFileId = await judgeFile(scene, entry, { fileId, fileAsIs })
    const words = (covered ?? '')
      .split(/[\n,;]/)
      .map((it) => it.trim())
      .filter((it) => it.length > 1)
    if (!judgeFileId && !judgeLink && !(await hasText(scene, entry))) refuseFaults({ file: 'contests.needsJudgeFile' })

    const { actor, now } = scene
    await admit(scene.db, entry, { covered: words, judgeFileId, judgeLink, by: actor.id, at: now })
    return { id: entry.id }
  },
})

/** The file that judges may open: of a kind whose own data can be taken off, and that tells no name by its name. */
async function judgeFile(
  { db, actor }: Scene,
  entry: Entry,
  { fileId, fileAsIs }: { fileId: string | null; fileAsIs: boolean },
): Promise<string | null> {
  const chosen = fileId ?? (fileAsIs ? entry.fileId : null)
  if (!chosen) return null
  if (fileId && !(await isUploadOf(db, fileId, actor.id))) refuseFaults({ file: 'contests.notYourFile' })
  const { type } = await db.selectFrom('files.file').select('type').where('id', '=', chosen).executeTakeFirstOrThrow()
  if (!strippable.test(type)) refuseFaults({ file: 'contests.notStrippable' })
  return chosen
}

async function hasText({ db }: Scene, { id: entryId }: Entry): Promise<boolean> {
  const row = await db.selectFrom('contests.entry').select('body').where('id', '=', entryId).executeTakeFirstOrThrow()
  return row.body !== null
}
