import { Hono } from 'hono'
import { listBlindlyAssessed } from '#modules/exemplars/index.ts'
import { listHeirNames, listUnitsOn } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { appointMember } from '../commands/appoint-member.ts'
import { foundCouncil } from '../commands/found-council.ts'
import { prepareSitting } from '../commands/prepare-sitting.ts'
import { CouncilPage } from '../pages/council.tsx'
import { ListPage } from '../pages/list.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { getCouncil, listCandidates, listCouncils } from '../queries/council.ts'
import { seatsOf } from '../queries/seat.ts'
import { listSittings } from '../queries/sitting.ts'

type Sent = Record<string, unknown>
/** What is made by the form is new; the address names what it belongs to. */
const within = (c: Ctx, sent: Sent) => Promise.resolve({ ...sent, councilId: sent.id, id: newId(c.var.now) })

/** Councils: the list, one with its members and sittings. */
export const council = new Hono<Env>()
  .get(paths.list(), (c) => list(c))
  .post(
    paths.list(),
    submit(foundCouncil, {
      prepare: (c, sent) => Promise.resolve({ ...sent, id: newId(c.var.now) }),
      done: ({ id }) => paths.show(id),
      again: list,
    }),
  )
  .get(paths.show(':id'), (c) => show(c))
  .post(
    paths.appoint(':id'),
    submit(appointMember, {
      prepare: within,
      done: (_, c) => paths.show(idIn(c, 'id')),
      again: (c, sent) => show(c, { form: 'appoint', sent }),
    }),
  )
  .post(
    paths.prepare(':id'),
    submit(prepareSitting, {
      prepare: within,
      done: ({ id }) => paths.sitting(id),
      again: (c, sent) => show(c, { form: 'prepare', sent }),
    }),
  )

async function list(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const councils = await listCouncils(db, scope, actor.id)
  const units = may.found(actor, actor.post.unitId) ? await listUnitsOn(db, today(now), ['council']) : []
  const heirs = await listHeirNames(
    db,
    councils.map(({ keeperId }) => keeperId),
    today(now),
  )
  return html(c, <ListPage {...{ frame, locale, councils, heirs, units, attempt }} submission={newId(now)} />)
}

async function show(c: Ctx, attempt?: { form: 'appoint' | 'prepare'; sent: Attempt }) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const it = await getCouncil(db, scope, actor.id, idIn(c, 'id'))
  const blind = await listBlindlyAssessed(db, actor.id, day)
  const [{ members, own }, sittings] = await Promise.all([
    seatsOf(db, it.id, actor.id, day),
    listSittings(db, it.id, blind),
  ])
  const mayKeep = may.keep(actor, { keeperId: it.keeperId, seat: own?.role })
  const candidates = mayKeep ? await listCandidates(db, scope, day) : undefined
  return html(
    c,
    <CouncilPage {...{ frame, locale, council: it, members, sittings, candidates, attempt }} submission={newId(now)} />,
  )
}
