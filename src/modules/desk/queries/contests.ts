import { sql } from 'kysely'
import { listChairWork } from '#modules/contests/index.ts'
import { type Actor, open, within } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { Task } from '../task.ts'
import type { Part } from './tasks.ts'

/** Contests of the unit with entries that nobody looked at yet; none that the official judges (III.2.c). */
export const entriesToCheck: Part = ({ desk, reach }) => sql`
  select 'checkEntries', c.id, null::uuid, c.name, null::uuid, min(e.received_at)::date, c.closes_on, count(*)::int, 0, null::text
  from contests.contest c
  join contests.entry e on e.contest_id = c.id and e.state = 'received'
  where c.state = 'open' and ${within(desk, 'c.unit_id')} and ${open(reach, 'c.id')}
  group by c.id`

/** Contests that take no entries any more, every one of them looked at, and that nobody judges yet. */
export const contestsToJudge: Part = ({ desk, reach, day }) => sql`
  select 'beginJudging', c.id, null::uuid, c.name, null::uuid, c.closes_on, c.judged_by, 0, 0, null::text
  from contests.contest c
  where c.state = 'open' and c.closes_on < ${day}::date and ${within(desk, 'c.unit_id')} and ${open(reach, 'c.id')}
    and not exists (select from contests.entry e where e.contest_id = c.id and e.state = 'received')`

/** Contests under judgement: scores that are missing, by the last day of judging; with all of them, results and minutes by theirs. */
export const contestsInJudging: Part = ({ desk, reach }) => sql`
  select case when m.missing > 0 then 'chaseScores' else 'announceContest' end, c.id, null::uuid, c.name, null::uuid,
    c.judging_at::date, case when m.missing > 0 then c.judged_by else c.results_on end, m.missing, m.needed, null::text
  from contests.contest c
  cross join lateral (
    select count(*)::int * c.judges_needed as needed,
      coalesce(sum(greatest(0, c.judges_needed - x.given)), 0)::int as missing
    from (select (select count(*) from contests.assignment a where a.entry_id = e.id and a.scored_at is not null) as given
      from contests.entry e where e.contest_id = c.id and e.state = 'admitted') x) m
  where c.state = 'judging' and ${within(desk, 'c.unit_id')} and ${open(reach, 'c.id')}`

/** What contests wait for from this official as a judge, whatever post they act from: points, and the chair's order of equal entries. */
export async function listContestWork(db: Db, actor: Actor): Promise<Task[]> {
  const { rows } = await sql<Task>`
    select 'judgeEntries' as kind, c.id, c.name, null as unit, min(a.assigned_at)::date as since, c.judged_by as due,
      count(*) filter (where num_nonnulls(a.abstained_at, a.scored_at) = 0)::int as "left", count(*)::int as "of", null as note
    from contests.assignment a
    join contests.contest c on c.id = a.contest_id and c.state = 'judging'
    join contests.entry e on e.id = a.entry_id and e.state = 'admitted'
    where a.judge_id = ${actor.id} group by c.id
    having count(*) filter (where num_nonnulls(a.abstained_at, a.scored_at) = 0) > 0`.execute(db)
  const ties = (await listChairWork(db, actor.id)).map(({ id, name, judgedBy }) => ({
    ...{
      kind: 'settleTies' as const,
      id,
      name,
      unit: null,
      since: judgedBy,
      due: judgedBy,
      left: 0,
      of: 0,
      note: null,
    },
  }))
  return [...rows, ...ties]
}
