import { Hono } from 'hono'
import { getUnit, listUnitsInScope } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { closeColumn } from '../commands/close-column.ts'
import { openColumn } from '../commands/open-column.ts'
import { recordCoordination } from '../commands/record-coordination.ts'
import { setPressContact } from '../commands/set-press-contact.ts'
import { CoordinationPage, type CoordinationProps } from '../pages/coordination.tsx'
import { ProgrammePage } from '../pages/programme.tsx'
import { paths } from '../paths.ts'
import { mayPress } from '../policy.ts'
import { findContact, listColumns, listCoordinations, showCoordination } from '../queries/coordination.ts'

type Failed = CoordinationProps['failed']
const back = (failed: Failed, part: string) => ({
  done: () => `${paths.coordination()}#${part}`,
  again: (c: Ctx, attempt: Attempt) => show(c, attempt, failed),
})

/** Coordination with the media and its parties. */
export const coordination = new Hono<Env>()
  .get(paths.coordination(), (c) => show(c))
  .get(paths.programme(':id'), (c) => showProgramme(c))
  .post(paths.addCoordination(), submit(recordCoordination, back('add', 'chuong-trinh')))
  .post(paths.openColumn(), submit(openColumn, back('open', 'chuyen-muc')))
  .post(paths.endColumn(':id'), submit(closeColumn, back('close', 'chuyen-muc')))
  .post(paths.pressContact(), submit(setPressContact, back('contact', 'dau-moi')))

async function show(c: Ctx, attempt?: Attempt, failed?: Failed) {
  const { db, scope, actor, frame, locale, now } = c.var
  if (!mayPress.read(actor)) throw new Refusal('forbidden', 'stories.coordination')
  const day = today(now)
  const unitId = actor.post.unitId
  const [programmes, columns, standing, own, contact] = await Promise.all([
    listCoordinations(db, scope),
    listColumns(db, scope),
    listUnitsInScope(db, scope, day),
    getUnit(db, unitId),
    findContact(db, unitId, day),
  ])
  // a unit that has ended still winds up its affairs
  const units = standing.some(({ id }) => id === unitId) ? standing : [own, ...standing]
  const desks = {
    programmes: units.filter(({ id }) => mayPress.coordinate(actor, { unitId: id })),
    columns: units.filter(({ id }) => mayPress.openColumn(actor, { unitId: id })),
  }
  const submissions = { add: newId(now), open: newId(now), contact: newId(now), close: newId(now) }
  return html(
    c,
    <CoordinationPage
      {...{ frame, locale, programmes, columns, desks, unitId, contact, submissions, failed, attempt }}
      mayClose={(column) => mayPress.openColumn(actor, column)}
    />,
  )
}

async function showProgramme(c: Ctx) {
  const { db, scope, actor, frame, locale } = c.var
  if (!mayPress.read(actor)) throw new Refusal('forbidden', 'stories.coordination')
  const id = idIn(c, 'id')
  const [shown, columns] = await Promise.all([showCoordination(db, scope, id), listColumns(db, scope, id)])
  return html(c, <ProgrammePage {...{ frame, locale, ...shown, columns }} />)
}
