import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { id, optionalText, text } from '#platform/input.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { getRule, listMembers } from '../queries/council.ts'
import { findUnitTies } from '../queries/item.ts'
import { seatsOf } from '../queries/seat.ts'
import { lockSitting, type Sitting } from '../queries/sitting.ts'
import { addInterests, addItem, addPapers, type NewInterest } from '../repository/sitting.ts'

/** A matter that a council is to decide on, as the module that it belongs to hands it over. */
export type Matter = {
  kind: string
  id: string
  title: string
  unitId: string
  ruleKey: string
  /** Exemplars whose records are closed, with the matter, to whoever is tied to it. */
  exemplarIds: readonly string[]
  /** Units whose people are tied to it: the proposing one, the person's own. */
  unitIds: readonly string[]
  /** Officials with a part in it: who nominated, mentored, wrote. */
  people: readonly { officialId: string; why: 'nominator' | 'mentor' | 'author' }[]
  papers: readonly { fileId: string; title: string }[]
}

/** Puts a matter on an agenda, and finds which members are tied to it. For commands of later modules. */
export async function placeOnAgenda(db: Db, sitting: Sitting, matter: Matter, now: Date): Promise<string> {
  if (sitting.state === 'closed') throw new Refusal('conflict', 'sittingClosed')
  await getRule(db, matter.ruleKey, sitting.on)
  const id = newId(now)
  const members = await listMembers(db, sitting.councilId, sitting.on)
  await addItem(db, {
    ...{ id, sittingId: sitting.id, matterKind: matter.kind, matterId: matter.id, closes: matter.exemplarIds },
    ...{ title: matter.title, unitId: matter.unitId, ruleKey: matter.ruleKey },
  })
  await addPapers(db, id, matter.papers)
  const had = matter.people.flatMap(({ officialId, why }): NewInterest[] => {
    const member = members.find((it) => it.officialId === officialId)
    return member ? [{ memberId: member.id, why, said: null, declared: false }] : []
  })
  await addInterests(db, id, [...(await findUnitTies(db, members, matter.unitIds, sitting.on)), ...had], now)
  return id
}

/** Puts a matter that no other module carries on an agenda: by its words, with the papers that were given. */
export const placeItem = command({
  name: 'councils.placeItem',
  input: z.object({
    id,
    sittingId: id,
    title: text(300),
    unitId: id,
    ruleKey: text(80),
    fileId: id.nullish(),
    paper: optionalText(200),
  }),
  subject: async (db, { sittingId, unitId }, { actor }) => {
    const sitting = await lockSitting(db, sittingId)
    await getUnit(db, unitId)
    return {
      ...sitting,
      version: undefined,
      seat: (await seatsOf(db, sitting.councilId, actor.id, sitting.on)).own?.role,
    }
  },
  allow: (actor, it) => may.keep(actor, it),
  async run({ db, now }, sitting, { id: matterId, title, unitId, ruleKey, fileId, paper }) {
    const papers = fileId ? [{ fileId, title: paper ?? title }] : []
    const matter: Matter = {
      ...{ kind: 'other', id: matterId, title, unitId, ruleKey, papers },
      ...{ exemplarIds: [], unitIds: [unitId], people: [] },
    }
    return { id: await placeOnAgenda(db, { ...sitting, version: 0 }, matter, now) }
  },
  about: ({ id: sittingId }) => sittingId,
})
