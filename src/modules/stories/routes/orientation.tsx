import { Hono } from 'hono'
import { listFields } from '#modules/programmes/index.ts'
import { listUnitsInScope } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { amendOrientation } from '../commands/amend-orientation.ts'
import { endOrientation } from '../commands/end-orientation.ts'
import { issueOrientation } from '../commands/issue-orientation.ts'
import { readOrientation } from '../commands/read-orientation.ts'
import { noteState } from '../orientation.ts'
import { IssueOrientationPage, OrientationPage } from '../pages/orientation.tsx'
import { OrientationsPage } from '../pages/orientations.tsx'
import { paths } from '../paths.ts'
import { mayOrient } from '../policy.ts'
import { listNoteDesks, listNotes, showNote } from '../queries/orientation.ts'

const toNote = { done: ({ id }: { id: string }) => paths.orientation(id), again: showOne }

/** What the propaganda commission asks of newsrooms, and who has read it (VI.3). */
export const orientation = new Hono<Env>()
  .get(paths.orientations(), (c) => showAll(c))
  .get(paths.issueOrientation(), (c) => showIssuing(c))
  .post(
    paths.issueOrientation(),
    submit(issueOrientation, { done: ({ id }) => paths.orientation(id), again: showIssuing }),
  )
  .get(paths.orientation(':id'), (c) => showOne(c))
  .post(paths.readOrientation(':id'), submit(readOrientation, toNote))
  .post(paths.amendOrientation(':id'), submit(amendOrientation, toNote))
  .post(paths.endOrientation(':id'), submit(endOrientation, toNote))

const askedBy = ({ actor, locale }: Ctx['var']) => ({ unitId: actor.post.unitId, locale })

async function showAll(c: Ctx) {
  const { db, scope, actor, frame, locale, now } = c.var
  const notes = await listNotes(db, scope, askedBy(c.var))
  const mayIssue = actor.posts.some(({ unitId }) => mayOrient.issue(actor, { unitId }))
  return html(c, <OrientationsPage {...{ frame, locale, notes, mayIssue }} day={today(now)} />)
}

async function showIssuing(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const [fields, units] = await Promise.all([listFields(db, locale), listUnitsInScope(db, scope, today(now))])
  const held = actor.posts.filter(({ role }) => role === 'orientation').map(({ unitId }) => unitId)
  const issuers = units.filter(({ id }) => held.includes(id))
  if (issuers.length === 0) throw new Refusal('forbidden', 'stories.issueOrientation')
  return html(c, <IssueOrientationPage {...{ frame, locale, fields, issuers, attempt }} submission={newId(now)} />)
}

async function showOne(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const day = today(now)
  const note = await showNote(db, scope, askedBy(c.var), idIn(c, 'id'))
  const [desks, fields] = await Promise.all([listNoteDesks(db, scope, note, day), listFields(db, locale)])
  const isAlive = ['coming', 'holds'].includes(noteState(note, day))
  const own = desks.find(({ unitId }) => unitId === actor.post.unitId)
  const hasRead = own?.readers.some(({ id }) => id === actor.id) ?? false
  const rights = {
    mayChange: isAlive && mayOrient.issue(actor, note),
    mayRead: isAlive && !hasRead && mayOrient.read(actor, { reaches: note.isForUs ? [actor.post.unitId] : [] }),
  }
  const submissions = { read: newId(now), amend: newId(now), end: newId(now) }
  return html(c, <OrientationPage {...{ frame, locale, day, note, desks, fields, submissions, attempt }} {...rights} />)
}
