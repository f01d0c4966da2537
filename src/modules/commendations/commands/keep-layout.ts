import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import { id, text, ticked } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { fieldOf, type LayoutFields, layoutFields, readItems } from '../layout-fields.ts'
import { optionallyMeasured, measured } from '../millimetres.ts'
import { outsideOf } from '../paper.ts'
import { may } from '../policy.ts'
import { listAligns } from '../queries/paper.ts'
import { addLayout, endLayout, findOwnLayout, getLayout } from '../repository/paper.ts'

const input = z.object({
  ...{ id, width: measured(100, 600), height: measured(100, 600), frame: optionallyMeasured(0, 150) },
  ...{ source: text(300), confirmed: ticked, ...layoutFields },
})

/**
 * A unit writes down where words stand on a paper of its own, from the layout that it saw: `id`. That one ends where it was
 * the unit's own, and stays beside it where it came with the product. Without a tick it is to be confirmed.
 */
export const keepLayout = command({
  name: 'commendations.keepLayout',
  input,
  subject: async (db, it, { actor }) => ({
    unitId: actor.post.unitId,
    seen: await getSeen(db, it.id, actor.post.unitId),
  }),
  allow: may.keepPaper,
  about: ({ seen }) => seen.id,
  async run({ db, actor, now }, { unitId, seen }, { width, height, frame, source, confirmed, ...fields }) {
    const own = await findOwnLayout(db, { unitId, form: seen.form, kind: seen.kind })
    if (seen.endedAt || (own && own.id !== seen.id)) throw new Refusal('stale', 'stale', { form: 'stale' })
    const { items, faults } = readItems(figuresOf(fields), await listAligns(db, seen.id))
    for (const { key, figure } of outsideOf({ width, height, items }))
      faults[fieldOf(key, figure)] ??= 'commendations.outsidePaper'
    if (frame !== null && seen.kind === 'preprinted') faults.frame = 'commendations.frameThere'
    if (items.length === 0) faults.recipient_x ??= 'required'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    if (own) await endLayout(db, own.id, now)
    const layout = {
      form: seen.form,
      kind: seen.kind,
      unitId,
      width,
      height,
      frame,
      source,
      toConfirm: !confirmed,
      items,
    }
    return { id: await addLayout(db, { ...layout, keptBy: actor.id, now }) }
  },
})

/** What stands under the names of the figures. */
const figuresOf = (fields: object) => Object.fromEntries(Object.entries(fields)) as LayoutFields

/** The layout that the form was filled from: the product's or the unit's own, nobody else's. */
async function getSeen(db: Db, layoutId: string, unitId: string) {
  const seen = await getLayout(db, layoutId)
  if (seen.unitId !== null && seen.unitId !== unitId) throw new Refusal('missing', 'notFound')
  return seen
}
