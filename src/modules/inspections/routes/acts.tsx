import { Hono } from 'hono'
import { z } from 'zod'
import { read } from '#platform/command.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn, sceneOf } from '#platform/web/env.ts'
import { readForm } from '#platform/web/form.ts'
import { refusedAttempt, worded } from '#platform/web/submit.ts'
import { noteFinding } from '../commands/note-finding.ts'
import { noteRefusal } from '../commands/note-refusal.ts'
import { setRemedy } from '../commands/set-remedy.ts'
import { signMinutes } from '../commands/sign-minutes.ts'
import { takeSignature } from '../commands/take-signature.ts'
import { t as refusals } from '../messages/refusals.ts'
import { paths } from '../paths.ts'
import { showVisit } from '../queries/visit.ts'
import { rightsOf, showVisitPage } from './visit.tsx'

const commands = {
  ...{ finding: noteFinding, remedy: setRemedy, sign: signMinutes, hand: takeSignature, refusal: noteRefusal },
}
const keptAct = z.object({
  id: z.uuid({ error: 'required' }),
  kind: z.enum(['finding', 'remedy', 'sign', 'hand', 'refusal'], { error: 'notAChoice' }),
  fields: z.record(z.string().max(40), z.string().max(20_000), { error: 'required' }),
})

/** What a tablet kept while it had no network, one act at a time: done once, on the inspection as it stands now (decision 129). */
export const acts = new Hono<Env>().post(paths.acts(':visitId'), async (c) => {
  const sent: Record<string, unknown> = await readForm(c)
  try {
    const shown = await visitIn(c)
    const { inspect, follow } = rightsOf(c.var.actor, shown)
    if (!inspect && !follow) throw new Refusal('forbidden', 'inspections.signMinutes')
    await perform(c, read(keptAct, jsonOf(sent.act)))
    return c.json({ taken: true })
  } catch (error) {
    if (typeof sent.act !== 'string') return showVisitPage(c, 'act', refusedAttempt(c, error, sent))
    if (!(error instanceof Refusal)) throw error
    return c.json({ error: whyOf(c, error) }, error.status)
  }
})

/** The id of the act is that of its sending, so that it may come again. Somebody else may change the inspection between two lines. */
async function perform(c: Ctx, { id, kind, fields }: z.infer<typeof keptAct>): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { id: visitId, version } = await visitIn(c)
    try {
      await commands[kind](sceneOf(c, id), { ...fields, visitId, version })
      return
    } catch (error) {
      if (tries === 3 || !(error instanceof Refusal) || error.kind !== 'stale') throw error
    }
  }
}

const visitIn = (c: Ctx) => showVisit(c.var.db, c.var.scope, idIn(c, 'visitId'), today(c.var.now))

function jsonOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    throw new Refusal('invalid', 'invalid', { act: 'required' })
  }
}

/** Why an act was refused, in words that the device shows beside it. */
function whyOf(c: Ctx, refusal: Refusal): string {
  const { locale } = c.var
  if (!refusal.isCorrectable) return refusals(locale)['inspections.noLongerYours']
  const attempt = { values: {}, errors: { ...refusal.fields, said: refusal.message }, saved: {} }
  const { said, ...errors } = worded(attempt, refusals(locale), locale).errors
  const fields = [...new Set(Object.values(errors))].join('. ')
  return fields || said!
}
