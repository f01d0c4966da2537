import { z } from 'zod'
import { findActorById } from '#modules/identity/index.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import { read } from '#platform/command.ts'
import { type Db, inTransaction } from '#platform/db.ts'
import { choice, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type LinkAnswer, linkState } from '../approval-link.ts'
import { take } from '../lifecycle.ts'
import { may } from '../policy.ts'
import { answerLinkOf, type Link, openLink } from '../repository/approval-link.ts'
import { addVerdict, getStory, saveState, type Story } from '../repository/story.ts'

const input = z
  .object({ answer: choice(['approve', 'return']), typedName: text(120), note: optionalText(2000) })
  .refine(({ answer, note }) => answer === 'approve' || note !== null, { path: ['note'], error: 'required' })

type Scene = { db: Db; now: Date }

/**
 * Somebody outside answers by their link, once. An approval counts where whoever issued the link might approve that very text
 * then and still may now; else it is an opinion for whoever approves. A return always sends the text back. A text that
 * changed since is not decided on.
 */
export async function answerLink(scene: Scene, { id, token }: { id: string; token: string }, raw: unknown) {
  return inTransaction(scene.db, async (db) => {
    const link = await openLink(db, id, token, true)
    const story = await getStory(db, link.storyId)
    const state = linkState(link, scene.now)
    if (state !== 'open') throw new Refusal('conflict', `stories.link.${state}`)
    const { answer: wish, typedName, note } = read(input, raw)
    const answer =
      wish === 'return' ? 'returned' : (await isDecided({ ...scene, db }, link, story)) ? 'approved' : 'opinion'
    await answerLinkOf(db, link.id, { answer, typedName, note }, scene.now)
    if (answer !== 'opinion') await giveVerdict({ ...scene, db }, link, story, { answer, note })
    const { name, agency, issuedBy } = link
    await recordOwnEntry(db, scene.now, {
      ...{ action: `stories.byLink.${answer}`, subjectId: link.id, aboutId: story.id, unitId: story.unitId },
      input: { linkId: link.id, outsider: name, agency, issuedBy, typedName, note, textNumber: link.textNumber },
    })
    return answer
  })
}

/** Whether an approval by this link is one: four eyes, with those of whoever issued it. */
export async function isDecided({ db, now }: Scene, link: Link, text: Pick<Story, 'unitId' | 'lastSavedBy'>) {
  if (!link.decides) return false
  const issuer = await findActorById(db, link.issuedBy, today(now))
  return issuer !== undefined && may.approve(issuer, text)
}

async function giveVerdict({ db, now }: Scene, link: Link, story: Story, it: Pick<LinkAnswer, 'answer' | 'note'>) {
  const verdict = it.answer === 'approved' ? 'approved' : 'returned'
  await saveState(db, story.id, take(verdict === 'approved' ? 'approve' : 'return', story.state))
  const by = { by: link.issuedBy, at: now }
  await addVerdict(db, { storyId: story.id, verdict, note: it.note, linkId: link.id }, by)
}
