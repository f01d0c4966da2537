import { Hono } from 'hono'
import { listUnitsOn } from '#modules/units/index.ts'
import { keepFile } from '#platform/files/keep.ts'
import { newId } from '#platform/ids.ts'
import { today } from '#platform/text/dates.ts'
import { type Ctx, type Env, idIn } from '#platform/web/env.ts'
import { html } from '#platform/web/render.ts'
import { type Attempt, submit } from '#platform/web/submit.ts'
import { notePresence } from '../commands/note-presence.ts'
import { placeItem } from '../commands/place-item.ts'
import { SittingPage } from '../pages/sitting.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { type Asked, countTies, openItems, readAgenda, readAsked } from '../queries/agenda.ts'
import { getCouncil, listRules } from '../queries/council.ts'
import { listDocuments } from '../queries/documents.ts'
import { refuseUnlessKeeper } from '../queries/keeper.ts'
import { seatsOf } from '../queries/seat.ts'
import { getSitting, readPresence } from '../queries/sitting.ts'
import { needed } from '../rule.ts'

/** A sitting: its agenda, who takes part. */
export const sitting = new Hono<Env>()
  .get(paths.sitting(':id'), (c) => showSitting(c))
  .post(paths.presence(':id'), submit(notePresence, { done: toSitting, again: showSitting }))
  .post(
    paths.place(':id'),
    submit(placeItem, {
      prepare: async (c, sent) => ({ ...(await keepSent(c, sent)), sittingId: sent.id, id: newId(c.var.now) }),
      done: toSitting,
      again: showSitting,
    }),
  )

/** Every form of a sitting leads back to its page. */
export function toSitting(_: unknown, c: Ctx): string {
  return paths.sitting(idIn(c, 'id'))
}

type Sent = Record<string, unknown>

/** Keeps the file that came with a form of a sitting, for its standing body, once it is known that the sender may. */
export async function keepSent(c: Ctx, { file, fileId: _, ...sent }: Sent): Promise<Sent> {
  if (!(file instanceof File) || file.name === '') return sent
  const { keeperId } = await refuseUnlessKeeper(c.var, { sittingId: idIn(c, 'id') })
  return { ...sent, fileId: (await keepFile(c.var, file, { unitId: keeperId })).id }
}

/** The page of a sitting as this reader may see it, with what came of a form. */
export async function showSitting(c: Ctx, attempt?: Attempt): Promise<Response> {
  const { db, scope, actor, frame, locale, now } = c.var
  const it = await getSitting(db, idIn(c, 'id'))
  const council = await getCouncil(db, scope, actor.id, it.councilId)
  const [{ members, own }, presence, { agenda, minutesClosed, isWhole }] = await Promise.all([
    seatsOf(db, it.councilId, actor.id, it.on),
    readPresence(db, it.id),
    readAgenda(db, c.var, it.id, today(now)),
  ])
  const rules = await listRules(db, it.on)
  const keeping = may.keep(actor, { keeperId: council.keeperId, seat: own?.role })
    ? { rules, units: await listUnitsOn(db, it.on), ties: await countTies(db, it.id) }
    : undefined
  const asked = own ? await readAsked(db, it.id, own.id) : new Map<string, Asked>()
  const on = agenda.flatMap(({ ruleKey }) => rules.find(({ key }) => key === ruleKey) ?? [])
  const quorum = Math.max(0, ...on.map((rule) => needed(members.length, rule.quorum)))
  const kept = minutesClosed || !isWhole ? { id: it.id, docxId: null, pdfId: null, fileId: null } : it
  const documents = await listDocuments(db, kept, openItems(scope, agenda))
  return html(
    c,
    <SittingPage
      {...{ frame, locale, council, sitting: it, members, presence, agenda, minutesClosed, asked, quorum }}
      {...{ documents, keeping, attempt }}
      submission={newId(now)}
    />,
  )
}
