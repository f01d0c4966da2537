import { Hono } from 'hono'
import { bearerOf } from '#modules/exemplars/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { confirmDelegate } from '../commands/confirm-delegate.ts'
import { nameDelegate } from '../commands/name-delegate.ts'
import { noteTravel } from '../commands/note-travel.ts'
import { openDelegation } from '../commands/open-delegation.ts'
import { setSeats } from '../commands/set-seats.ts'
import { withdrawDelegate } from '../commands/withdraw-delegate.ts'
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
import { standingsOf } from '../seats.ts'

const ofDelegation = { done: (_: unknown, c: Ctx) => paths.delegation(idIn(c, 'delegationId')), again: show }
const ofDelegate = { done: ({ id }: { id: string }) => paths.delegate(id), again: showOne }

/** Delegations to national meetings. */
export const delegation = new Hono<Env>()
  .get(paths.delegations(), (c) => showAll(c))
  .post(paths.delegations(), submit(openDelegation, { done: ({ id }) => paths.delegation(id), again: showAll }))
  .get(paths.delegation(':delegationId'), (c) => show(c))
  .post(paths.seats(':delegationId'), submit(setSeats, ofDelegation))
  .post(paths.delegates(':delegationId'), submit(nameDelegate, { ...ofDelegation, prepare: openOnly }))
  .get(paths.delegate(':delegateId'), (c) => showOne(c))
  .post(paths.confirmDelegate(':delegateId'), submit(confirmDelegate, ofDelegate))
  .post(paths.withdrawDelegate(':delegateId'), submit(withdrawDelegate, ofDelegate))
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
  const view = { delegation: shown, seats, delegates, standings, units, own, submission: () => newId(now) }
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
  return html(c, <DelegatePage {...{ frame, locale, delegate, may: rights, submission: () => newId(now), attempt }} />)
}

const optionOf = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })

/** A record that is closed to the reader is none to them. */
async function openOnly(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (typeof sent.exemplarId === 'string' && c.var.scope.closed.includes(sent.exemplarId))
    throw new Refusal('invalid', 'invalid', { exemplarId: 'selection.notACandidate' })
  return sent
}
