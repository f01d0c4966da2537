import { Hono } from 'hono'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { changeFact } from '../commands/change-fact.ts'
import { confirmFact } from '../commands/confirm-fact.ts'
import { drawFacts } from '../commands/draw-facts.ts'
import { removeFact } from '../commands/remove-fact.ts'
import { writeFact } from '../commands/write-fact.ts'
import { FactSheetPage } from '../pages/fact-sheet.tsx'
import { paths } from '../paths.ts'
import { may, mayConfirm } from '../policy.ts'
import { listSheet, listUndrawn } from '../queries/fact-sheet.ts'
import { showStory } from '../queries/story.ts'

const back = { done: (_: unknown, c: Ctx) => paths.facts(idIn(c, 'id')), again: show }
const own = { ...back, prepare: lineOf }

/** The fact sheet of a story. */
export const facts = new Hono<Env>()
  .get(paths.facts(':id'), (c) => show(c))
  .post(paths.facts(':id'), submit(writeFact, back))
  .post(paths.drawFacts(':id'), submit(drawFacts, back))
  .post(paths.changeFact(':id', ':factId'), submit(changeFact, own))
  .post(paths.confirmFact(':id', ':factId'), submit(confirmFact, own))
  .post(paths.removeFact(':id', ':factId'), submit(removeFact, own))

/** The line that the address names, of a story that the reader may see. */
async function lineOf(c: Ctx, sent: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { db, scope, locale } = c.var
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  const id = idIn(c, 'factId')
  if (!(await listSheet(db, story.id)).some((it) => it.id === id)) throw new Refusal('missing', 'notFound')
  return { ...sent, id }
}

async function show(c: Ctx, attempt?: Attempt) {
  const { db, scope, actor, frame, locale, now } = c.var
  const story = await showStory(db, scope, idIn(c, 'id'), locale)
  const [sheet, undrawn] = await Promise.all([listSheet(db, story.id), listUndrawn(db, story)])
  const { unitId } = story
  const confirmable = sheet.filter((it) => mayConfirm(actor, { unitId, writtenBy: it.writtenById })).map(({ id }) => id)
  return html(
    c,
    <FactSheetPage
      {...{ frame, locale, story, sheet, undrawn, confirmable, attempt }}
      mayWrite={may.write(actor, story)}
      submissions={{ draw: newId(now), write: newId(now), line: newId(now), confirm: newId(now), remove: newId(now) }}
    />,
  )
}
