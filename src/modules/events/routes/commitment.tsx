import { Hono } from 'hono'
import { listUnitsOn } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import type { Returned } from '#ui/small-form.tsx'
import { beginCommitment } from '../commands/begin-commitment.ts'
import { dropCommitment } from '../commands/drop-commitment.ts'
import { noteCommitment } from '../commands/note-commitment.ts'
import { hasMet } from '../event.ts'
import { CommitmentPage } from '../pages/commitment.tsx'
import { NoteCommitmentPage } from '../pages/note-commitment.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { showCommitment } from '../queries/commitment.ts'
import { showEvent } from '../queries/event.ts'
import { listInvitations } from '../queries/roll.ts'

/** What units promise at an event to follow: noted, begun, or not kept. */
export const commitment = new Hono<Env>()
  .get(paths.commitment(':commitmentId'), (c) => show(c))
  .post(
    paths.beginCommitment(':commitmentId'),
    submit(beginCommitment, {
      ...toOne(),
      again: (c, attempt) => show(c, { form: 'bat-dau', attempt: atTop(attempt) }),
    }),
  )
  .post(
    paths.dropCommitment(':commitmentId'),
    submit(dropCommitment, { ...toOne(), again: (c, attempt) => show(c, { form: 'khong-lam', attempt }) }),
  )
  .get(paths.commitments(':id'), (c) => showNote(c))
  .post(
    paths.commitments(':id'),
    submit(noteCommitment, {
      prepare: async (c, sent) => ({ ...sent, id: (await eventIn(c)).id }),
      done: ({ id }) => `${paths.show(id)}#cam-ket`,
      again: showNote,
    }),
  )

/** Nobody settles what they do not see. */
function toOne() {
  return {
    prepare: async (c: Ctx, sent: Record<string, unknown>) => ({ ...sent, id: (await commitmentIn(c)).id }),
    done: ({ id }: { id: string }) => paths.commitment(id),
  }
}

const eventIn = (c: Ctx) => showEvent(c.var.db, c.var.scope, idIn(c, 'id'), today(c.var.now))
const commitmentIn = (c: Ctx) => showCommitment(c.var.db, c.var.scope, idIn(c, 'commitmentId'))

/** What is wrong with the promise itself, and with no field of the form, is told at its top. */
function atTop({ errors: { exemplarId, unitId, ...errors }, ...attempt }: Attempt): Attempt {
  const form = exemplarId ?? unitId
  return { ...attempt, errors: form ? { ...errors, form } : errors }
}

async function show(c: Ctx, returned?: Returned) {
  const { actor, frame, locale, now } = c.var
  const shown = await commitmentIn(c)
  const rights = { mayBegin: may.begin(actor, shown), mayDrop: may.release(actor, shown) }
  const page = {
    frame,
    locale,
    today: today(now),
    commitment: shown,
    ...rights,
    submission: () => newId(now),
    returned,
  }
  return html(c, <CommitmentPage {...page} />)
}

async function showNote(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const event = await eventIn(c)
  const [invitations, known] = await Promise.all([
    listInvitations(db, scope, event.id, event.isHost),
    listUnitsOn(db, today(now)),
  ])
  const isAsked = new Set(invitations.map(({ unitId }) => unitId))
  const mayPromise = (wasAsked: boolean) => (promiser: { id: string }) =>
    may.promise(actor, { unitId: event.unitId, promiserId: promiser.id, wasAsked })
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  const asked = known
    .filter(({ id }) => isAsked.has(id))
    .filter(mayPromise(true))
    .map(option)
  const others = known
    .filter(({ id }) => !isAsked.has(id))
    .filter(mayPromise(false))
    .map(option)
  const page = { frame, locale, event, asked, others, attempt, submission: newId(now) }
  const rights = { hasMet: hasMet(event, now), mayNote: asked.length + others.length > 0 }
  return html(c, <NoteCommitmentPage {...page} {...rights} />)
}
