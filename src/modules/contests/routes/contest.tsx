import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { amendContest } from '../commands/amend.ts'
import { beginJudging } from '../commands/begin-judging.ts'
import { closeContest } from '../commands/close.ts'
import { copyContest } from '../commands/copy.ts'
import { draftContest } from '../commands/draft.ts'
import { editContest } from '../commands/edit.ts'
import { openContest } from '../commands/open.ts'
import { EntryCount } from '../pages/entry-count.tsx'
import { ShowPage } from '../pages/show.tsx'
import { TermsFormPage } from '../pages/terms-form.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { showContest } from '../queries/contest.ts'
import { countEntries } from '../queries/entry.ts'

const done = ({ id }: { id: string }) => paths.show(id)
const back = { done, again: show }

/** One contest: drafted, opened, amended, judged, closed. */
export const contest = new Hono<Env>()
  .get(paths.draft(), (c) => showForm(c, 'draft'))
  .post(paths.draft(), submit(draftContest, { done, again: (c, attempt) => showForm(c, 'draft', attempt) }))
  .get(paths.show(':id'), (c) => show(c))
  .get(paths.edit(':id'), (c) => showForm(c, 'edit'))
  .post(paths.edit(':id'), submit(editContest, { done, again: (c, attempt) => showForm(c, 'edit', attempt) }))
  .get(paths.amend(':id'), (c) => showForm(c, 'amend'))
  .post(paths.amend(':id'), submit(amendContest, { done, again: (c, attempt) => showForm(c, 'amend', attempt) }))
  .post(paths.copy(':id'), submit(copyContest, { done: ({ id }) => paths.edit(id), again: show }))
  .post(paths.open(':id'), submit(openContest, back))
  .post(paths.judge(':id'), submit(beginJudging, back))
  .post(paths.close(':id'), submit(closeContest, back))

async function showForm(c: Ctx, kind: 'draft' | 'edit' | 'amend', attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const found = kind === 'draft' ? undefined : await showContest(db, scope, idIn(c, 'id'))
  const wanted = kind === 'amend' ? 'open' : 'draft'
  if (found && found.state !== wanted && !attempt) throw new Refusal('missing', 'notFound')
  const mayHold = may.hold(actor, { unitId: found?.unitId ?? actor.post.unitId })
  const view = { frame, locale, kind, contest: found, mayHold, submission: newId(now), attempt }
  return html(c, <TermsFormPage {...view} />)
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const found = await showContest(db, scope, idIn(c, 'id'))
  const mayHold = may.hold(actor, found)
  const submission = () => newId(now)
  const counts =
    found.state !== 'draft' && mayHold && !scope.closed.includes(found.id)
      ? await countEntries(db, found.id)
      : undefined
  return html(
    c,
    <ShowPage {...{ frame, locale, contest: found, mayHold, submission, attempt }}>
      {counts && <EntryCount {...{ locale, counts }} contestId={found.id} />}
    </ShowPage>,
  )
}
