import { Hono } from 'hono'
import { searchAdoptable } from '#modules/replication/index.ts'
import { listMovements } from '#modules/programmes/index.ts'
import { listUnitsInScope } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { addAppearance } from '../commands/add-appearance.ts'
import { announceEvent } from '../commands/announce-event.ts'
import { cancelEvent } from '../commands/cancel-event.ts'
import { closeEvent } from '../commands/close-event.ts'
import { dropAppearance } from '../commands/drop-appearance.ts'
import { editEvent } from '../commands/edit-event.ts'
import { holdEvent } from '../commands/hold-event.ts'
import { planEvent } from '../commands/plan-event.ts'
import { hasMet } from '../event.ts'
import { ChooseAppearingPage } from '../pages/choose-appearing.tsx'
import { EventFormPage } from '../pages/event-form.tsx'
import { EventPage } from '../pages/event.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { showEvent } from '../queries/event.ts'
import { listCommitments } from '../queries/commitment.ts'
import { readRoll } from '../queries/roll.ts'
import type { SpeakersOfEvent } from '../queries/speakers.ts'

/** One event: planned, changed, announced, held, closed or called off; who appears and who speaks. */
export function createEvent({ speakersOf }: { speakersOf: SpeakersOfEvent }) {
  const again = (c: Ctx, attempt: Attempt) => show(c, speakersOf, attempt)
  const toEvent = { done: ({ id }: { id: string }) => paths.show(id), again }
  return new Hono<Env>()
    .get(paths.create(), (c) => showForm(c))
    .post(paths.create(), submit(planEvent, { ...toEvent, again: showForm }))
    .get(paths.show(':id'), (c) => show(c, speakersOf))
    .get(paths.edit(':id'), (c) => showForm(c))
    .post(paths.edit(':id'), submit(editEvent, { ...toEvent, again: showForm }))
    .post(paths.announce(':id'), submit(announceEvent, toEvent))
    .post(paths.hold(':id'), submit(holdEvent, toEvent))
    .post(paths.close(':id'), submit(closeEvent, toEvent))
    .post(paths.cancel(':id'), submit(cancelEvent, toEvent))
    .get(paths.appearances(':id'), (c) => showChoice(c))
    .post(
      paths.appearances(':id'),
      submit(addAppearance, {
        done: ({ id }) => `${paths.show(id)}#guong`,
        again: showChoice,
        prepare: async (c, sent) => ({ ...sent, unseen: c.var.scope.closed }),
      }),
    )
    .post(
      paths.dropAppearance(':id', ':exemplarId'),
      submit(dropAppearance, { ...toEvent, done: ({ id }) => `${paths.show(id)}#guong` }),
    )
}

const eventIn = (c: Ctx) => showEvent(c.var.db, c.var.scope, idIn(c, 'id'), today(c.var.now))

/** The event for its host alone: whoever was only asked changes nothing of it. */
async function ownEventIn(c: Ctx) {
  const shown = await eventIn(c)
  if (!shown.isHost) throw new Refusal('missing', 'notFound')
  return shown
}

async function show(c: Ctx, speakersOf: SpeakersOfEvent, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const shown = await eventIn(c)
  const [roll, commitments, speakers] = await Promise.all([
    readRoll(db, shown.id),
    listCommitments(db, scope, shown.id, shown.isHost),
    shown.isHost ? speakersOf({ db, scope, actor }, shown) : undefined,
  ])
  const own = { unitId: shown.unitId, promiserId: actor.post.unitId, wasAsked: shown.isAsked }
  const rights = { mayKeep: may.keep(actor, shown), mayNote: hasMet(shown, now) && may.promise(actor, own) }
  const page = { frame, locale, now, roll, commitments, speakers, submission: () => newId(now), attempt }
  return html(c, <EventPage {...page} {...rights} event={shown} />)
}

async function showForm(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const shown = c.req.param('id') ? await ownEventIn(c) : undefined
  const units = (await listUnitsInScope(db, scope, today(now)))
    .filter(({ id }) => may.keep(actor, { unitId: id }))
    .map(({ id, name }) => ({ value: id, label: name }))
  const movements = (await listMovements(db, scope, locale, { days: [today(now)], chosen: [shown?.movementId] })).map(
    ({ id, name }) => ({ value: id, label: name }),
  )
  const mayKeep = may.keep(actor, shown ?? { unitId: actor.post.unitId }) || (!shown && units.length > 0)
  const own = { ownUnitId: actor.post.unitId, submission: newId(now) }
  return html(c, <EventFormPage {...{ frame, locale, units, movements, mayKeep, ...own, attempt }} event={shown} />)
}

async function showChoice(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const shown = await ownEventIn(c)
  const typed = (c.req.query('ten') ?? '').slice(0, 200)
  const found = (await searchAdoptable(db, typed, today(now))).filter(({ id }) => !scope.closed.includes(id))
  const page = { frame, locale, typed, found, submission: () => newId(now), attempt }
  return html(c, <ChooseAppearingPage {...page} event={shown} mayKeep={may.keep(actor, shown)} />)
}
