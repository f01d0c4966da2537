import { Hono } from 'hono'
import { bearerOf } from '#modules/exemplars/index.ts'
import { getUnit, listUnitsOn } from '#modules/units/index.ts'
import { createDocx } from '#platform/documents/docx.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { confirmDelegate } from '../commands/confirm-delegate.ts'
import { nameDelegate } from '../commands/name-delegate.ts'
import { noteTravel } from '../commands/note-travel.ts'
import { describeDelegate } from '../commands/describe-delegate.ts'
import { joinEvent } from '../commands/join-event.ts'
import { leaveEvent } from '../commands/leave-event.ts'
import { openDelegation } from '../commands/open-delegation.ts'
import { settleDelegation } from '../commands/settle-delegation.ts'
import { setSeats } from '../commands/set-seats.ts'
import { withdrawDelegate } from '../commands/withdraw-delegate.ts'
import { delegationDocument } from '../documents/delegation.ts'
import { DelegatePage } from '../pages/delegate.tsx'
import { DelegationPage } from '../pages/delegation.tsx'
import { DelegationsPage } from '../pages/delegations.tsx'
import { paths } from '../paths.ts'
import { may, officeOf } from '../policy.ts'
import {
  listDelegates,
  listDelegations,
  listNameable,
  listSeats,
  showDelegate,
  showDelegation,
} from '../queries/delegation.ts'
import { findEvent, listJoinable } from '../queries/joined-event.ts'
import { standingsOf } from '../seats.ts'

const ofDelegation = { done: (_: unknown, c: Ctx) => paths.delegation(idIn(c, 'delegationId')), again: show }
const ofDelegate = { done: ({ id }: { id: string }) => paths.delegate(id), again: showOne }

/** Delegations to national meetings. */
export const delegation = new Hono<Env>()
  .get(paths.delegations(), (c) => showAll(c))
  .post(paths.delegations(), submit(openDelegation, { done: ({ id }) => paths.delegation(id), again: showAll }))
  .get(paths.delegation(':delegationId'), (c) => show(c))
  .post(paths.seats(':delegationId'), submit(setSeats, ofDelegation))
  .post(paths.settleDelegation(':delegationId'), submit(settleDelegation, ofDelegation))
  .post(paths.joinEvent(':delegationId'), submit(joinEvent, { ...ofDelegation, prepare: joinableOnly }))
  .post(paths.leaveEvent(':delegationId'), submit(leaveEvent, ofDelegation))
  .get(paths.introduction(':delegationId'), (c) => sendIntroduction(c))
  .post(paths.delegates(':delegationId'), submit(nameDelegate, { ...ofDelegation, prepare: openOnly }))
  .get(paths.delegate(':delegateId'), (c) => showOne(c))
  .post(paths.confirmDelegate(':delegateId'), submit(confirmDelegate, ofDelegate))
  .post(paths.withdrawDelegate(':delegateId'), submit(withdrawDelegate, ofDelegate))
  .post(paths.describeDelegate(':delegateId'), submit(describeDelegate, { ...ofDelegate, prepare: openOnly }))
  .post(paths.travel(':delegateId'), submit(noteTravel, ofDelegate))

async function showAll(c: Ctx, attempt?: Attempt) {
  const { db, actor, frame, locale, now } = c.var
  const delegations = await listDelegations(db)
  const view = { delegations, officeId: officeOf(actor), submission: newId(now) }
  return html(c, <DelegationsPage {...{ frame, locale, ...view, attempt }} />)
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const shown = await showDelegation(db, idIn(c, 'delegationId'), day)
  const [seats, delegates] = await Promise.all([listSeats(db, scope, shown.id), listDelegates(db, scope, shown.id)])
  const mayRun = may.run(actor, shown)
  const kinds = ['department', 'district', 'commune', 'party_body', 'front', 'mass_organisation', 'media']
  const units = mayRun ? (await listUnitsOn(db, day, ['province', ...kinds])).map(optionOf) : []
  const ownId = actor.post.unitId
  const has = seats.some((it) => it.unitId === ownId)
  const mayName = has && may.choose(actor, { unitId: ownId })
  const own = mayName ? { unitId: ownId, nameable: await listNameable(db, scope, shown.id, ownId) } : undefined
  const seated = delegates.map((it) => ({
    ...{ unitId: it.unitId, state: it.state, isExemplar: it.exemplarId !== null, isWoman: it.gender === 'female' },
    ...{ isKhmer: it.isKhmer, isDirectWorker: it.isWorker },
  }))
  const standings = mayRun ? standingsOf(seated, shown.shares) : []
  const joinable = mayRun && !shown.eventId ? await listJoinable(db, scope, shown.officeId, day) : []
  const joined = {
    ...{ mayRun, event: shown.eventId ? await findEvent(db, scope, shown.eventId) : undefined },
    joinable: joinable.map(({ id, title, startsAt }) => ({
      value: id,
      label: `${title}, ${formatDate(today(startsAt))}`,
    })),
  }
  const view = { ...joined, delegation: shown, seats, delegates, standings, units, own, submission: () => newId(now) }
  return html(c, <DelegationPage {...{ frame, locale, ...view, attempt }} />)
}

async function showOne(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const delegate = await showDelegate(db, scope, idIn(c, 'delegateId'))
  const [keeper, office] = await Promise.all([
    bearerOf(db, delegate.unitId, day),
    bearerOf(db, delegate.officeUnitId, day),
  ])
  const of = { unitId: keeper.id, officeId: office.id }
  const rights = { run: may.run(actor, of), keep: may.drop(actor, of) }
  const nameable = rights.keep ? await listNameable(db, scope, delegate.delegationId, delegate.unitId) : []
  return html(
    c,
    <DelegatePage {...{ frame, locale, delegate, nameable, may: rights, submission: () => newId(now), attempt }} />,
  )
}

/** The paper that introduces a settled delegation. */
async function sendIntroduction(c: Ctx): Promise<Response> {
  const { db, scope, actor, now } = c.var
  const day = today(now)
  const it = await showDelegation(db, idIn(c, 'delegationId'), day)
  if (!may.run(actor, it)) throw new Refusal('forbidden', 'selection.settleDelegation')
  if (!it.settledOn) throw new Refusal('missing', 'notFound')
  const [office, delegates] = await Promise.all([getUnit(db, it.officeId), listDelegates(db, scope, it.id)])
  const people = delegates
    .filter(({ state }) => state === 'confirmed')
    .map((one) => ({ ...one, isExemplar: one.exemplarId !== null, isWoman: one.gender === 'female' }))
  const { name: meeting, document, place: where, beginsOn, endsOn } = it
  const told = { meeting, document, where, beginsOn, endsOn, people, day: it.settledOn }
  const bytes = await createDocx(delegationDocument({ officeName: office.name, place: office.short, ...told }))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': 'attachment; filename="giay-gioi-thieu.docx"',
  })
}

/** An event that is closed to the reader is none to them. */
async function joinableOnly(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, actor, now } = c.var
  const day = today(now)
  const shown = await showDelegation(db, idIn(c, 'delegationId'), day)
  if (!may.run(actor, shown)) return sent
  const known = await listJoinable(db, scope, shown.officeId, day)
  if (sent.eventId && !known.some(({ id }) => id === sent.eventId))
    throw new Refusal('invalid', 'invalid', { eventId: 'selection.notJoinable' })
  return sent
}

const optionOf = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })

/** A record that is closed to the reader is none to them. */
async function openOnly(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (typeof sent.exemplarId === 'string' && c.var.scope.closed.includes(sent.exemplarId))
    throw new Refusal('invalid', 'invalid', { exemplarId: 'selection.notACandidate' })
  return sent
}
