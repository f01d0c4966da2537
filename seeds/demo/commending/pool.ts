import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Recipient } from './dossier.ts'

type Row = {
  id: string
  name: string
  kind: 'individual' | 'collective' | 'household'
  summary: string
  unitId: string
  unitName: string
  hamlet: string | null
  /** The keys by which the unit is asked for: its own, its district's, that of the unit that carries on from it. */
  keys: string[]
  recognisedOn: DateText
  achievementId: string
}

/** The demonstration's recognised exemplars, each given to one dossier at most. */
export type Pool = { take(key: string, before: DateText): Recipient & { unitId: string } }

/**
 * Reads once who may be proposed: grown-up exemplars that agreed to be shown and are not on hold. Recognition (the plan)
 * comes first here and stays a thing of its own; the dossier is the law's.
 */
export async function openPool(db: Db): Promise<Pool> {
  const { rows } = await sql<Row>`
    select e.id, s.name, s.kind, e.summary, e.unit_id as "unitId", l.name as "unitName", s.hamlet,
      array_remove(array[u.key, heir.key, above.key], null) as keys, min(r.decided_on)::text as "recognisedOn",
      (select a.id from exemplars.achievement a where a.exemplar_id = e.id order by a.ord limit 1) as "achievementId"
    from exemplars.exemplar e
    join exemplars.subject s on s.id = e.subject_id and s.guardian is null and s.kind <> 'model'
    join exemplars.recognition r on r.exemplar_id = e.id
    join units.unit u on u.id = e.unit_id
    join units.label l on l.unit_id = e.unit_id
    left join lateral (select h.key from units.succession x join units.unit h on h.id = x.to_id
      where x.from_id = u.id and x.kind <> 'split' and u.key <> 'xa-chau-dien' order by x.on_date, x.part desc, x.to_id limit 1) heir on true
    left join lateral (select d.key from units.relation x join units.unit d on d.id = x.to_id
      where x.unit_id = u.id and x.kind = 'administrative' and d.kind = 'district' limit 1) above on true
    where e.stage not in ('on_hold', 'withdrawn')
      and exists (select from exemplars.consent c where c.exemplar_id = e.id and c.use = 'portal' and c.withdrawn_on is null)
    group by e.id, s.id, u.key, l.name, heir.key, above.key
    order by min(r.decided_on), s.name collate "C", e.summary collate "C"`.execute(db)
  const used = new Set<string>()
  return {
    take(key, before) {
      const row = rows.find((it) => !used.has(it.id) && it.keys.includes(key) && it.recognisedOn < before)
      if (!row) throw new Error(`Nobody is left to propose in ${key} before ${before}.`)
      used.add(row.id)
      const { id: exemplarId, achievementId, name, kind, summary, unitId, unitName, hamlet } = row
      const note = hamlet ? `${hamlet}, ${unitName}` : unitName
      return { exemplarId, achievementId, name, kind, summary, unitId, note, what: '' }
    },
  }
}
