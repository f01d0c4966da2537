import { sql } from 'kysely'
import type { DoneSteps } from '#modules/training/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'

/** How far a practice year has come: which steps are done, and the records that the next one is about. */
export type Progress = { done: DoneSteps; at: Records }
type Records = {
  tipId: string | null
  exemplarId: string | null
  storyId: string | null
  adoptionId: string | null
  reportId: string | null
}

/** The commune whose officer the learner is. */
export const ownKey = 'xa-cau-ke-vinh-long'

type Row = Records & {
  tip: string | null
  nomination: string | null
  recognised: boolean
  story: string | null
  published: boolean
  adoption: string | null
  report: string | null
}

/** Reads how far a practice year has come, in one question to its own database. */
export async function readProgress(db: Db): Promise<Progress> {
  const own = unitId(ownKey)
  const { rows } = await sql<Row>`
    with record as (
      select e.id from exemplars.exemplar e where e.unit_id = ${own} and e.stage not in ('withdrawn', 'merged')
      order by e.stage = 'emerging', e.created_at, e.id limit 1)
    select t.id as "tipId", t.state as tip, r.id as "exemplarId",
      (select n.state from exemplars.nomination n where n.exemplar_id = r.id
        and n.state not in ('declined', 'withdrawn') order by n.sent_at desc limit 1) as nomination,
      exists (select 1 from exemplars.recognition k where k.exemplar_id = r.id) as recognised,
      s.id as "storyId", s.state as story,
      exists (select 1 from stories.edition i where i.story_id = s.id and i.ended_at is null) as published,
      a.id as "adoptionId", a.state as adoption, p.id as "reportId", p.state as report
    from (select 1) one
    left join record r on true
    left join lateral (select id, state from exemplars.tip where unit_id = ${own} order by received_at, id limit 1) t on true
    left join lateral (
      select y.id, y.state from stories.story_exemplar x join stories.story y on y.id = x.story_id
      where x.exemplar_id = r.id and y.state <> 'taken_down' order by y.created_at, y.id limit 1) s on true
    left join lateral (
      select d.id, d.state from replication.adoption d where d.exemplar_id = r.id and d.state <> 'declined'
      order by d.state = 'confirmed' desc, d.id limit 1) a on true
    left join lateral (select id, state from reporting.report where unit_id = ${own} limit 1) p on true`.execute(db)
  const it = rows[0]!
  const isPast = (...states: string[]) => it.nomination !== null && states.includes(it.nomination)
  const isWritten = it.published || it.story === 'in_review' || it.story === 'approved'
  return {
    done: {
      tip: it.tip === 'recorded' || it.tip === 'known',
      nominate: it.recognised || it.nomination !== null,
      verify: it.recognised || isPast('verified', 'assessed', 'recognised'),
      assess: it.recognised || isPast('assessed', 'recognised'),
      recognise: it.recognised,
      write: isWritten,
      approve: it.published || it.story === 'approved',
      publish: it.published,
      adopt: it.adoption !== null,
      confirm: it.adoption === 'confirmed',
      report: it.report === 'sent' || it.report === 'accepted',
      accept: it.report === 'accepted',
    },
    at: it,
  }
}
