import { sql } from 'kysely'
import { listBlindlyAssessed } from '#modules/exemplars/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Task } from '../task.ts'

/**
 * What councils wait for from this official, whatever post they act from: to say whether anything ties them, before papers
 * open; to vote; and of who keeps the sitting, the secretary or an officer of the standing body, to type paper ballots in a
 * second time and to count. Each has the day of the sitting. Nothing of a matter that something ties them to, nor of a
 * record that they judge without names.
 */
export async function listCouncilWork(db: Db, actor: Actor, day: DateText): Promise<Task[]> {
  const blind = await listBlindlyAssessed(db, actor.id, day)
  const isOfficer = actor.post.role === 'officer' || actor.post.role === 'head'
  const { rows } = await sql<Task>`
    with item as (
      select i.id, i.ord, i.title, i.state, s.id as sitting_id, s.state as sitting, s.held_on, c.name as council,
        m.id as member_id, d.member_id is not null as declared,
        m.role = 'secretary' or (${isOfficer} and c.keeper_id = ${actor.post.unitId}::uuid) as keeps
      from councils.sitting s
      join councils.council c on c.id = s.council_id
      join councils.item i on i.sitting_id = s.id and i.state in ('placed', 'voting')
      left join councils.member m on m.council_id = c.id and m.official_id = ${actor.id}
        and daterange(m.valid_from, m.valid_to) @> s.held_on
      left join councils.declaration d on d.item_id = i.id and d.member_id = m.id
      where s.state <> 'closed' and not (i.closes && ${sql.val([...blind])}::uuid[])
        and (m.id is not null or (${isOfficer} and c.keeper_id = ${actor.post.unitId}::uuid))
        and not exists (
          select from councils.interest t where t.item_id = i.id and t.member_id = m.id and t.dismissed_by is null)
    ), open as (
      select b.id, b.item_id,
        (select count(*) from councils.voter v where v.ballot_id = b.id) as voters,
        (select count(*) from councils.voter v where v.ballot_id = b.id and v.how is null) as missing,
        exists (select from councils.typed t where t.ballot_id = b.id) as typed,
        exists (select from councils.typed t where t.ballot_id = b.id and t.typed_by = ${actor.id}) as typed_by_me
      from councils.ballot b where b.state = 'open'
    )
    select 'declareInterest' as kind, (array_agg(i.id order by i.ord))[1] as id, i.council as name, null as unit,
      i.held_on as since, i.held_on as due, count(*)::int as "left", 0 as "of", null as note
    from item i
    where i.state = 'placed' and i.member_id is not null and not i.declared
      and (i.sitting = 'prepared'
        or exists (select from councils.presence p where p.sitting_id = i.sitting_id and p.member_id = i.member_id))
    group by i.sitting_id, i.council, i.held_on
    union all
    select 'castBallot', i.id, i.title, null, i.held_on, i.held_on, o.missing::int, o.voters::int, i.council
    from item i join open o on o.item_id = i.id
    join councils.voter v on v.ballot_id = o.id and v.member_id = i.member_id and v.how is null
    union all
    select case when o.typed then 'typePaperAgain' else 'countBallot' end, i.id, i.title, null, i.held_on, i.held_on,
      o.missing::int, o.voters::int, i.council
    from item i join open o on o.item_id = i.id
    where i.keeps and (i.member_id is null or i.declared)
      and case when o.typed then not o.typed_by_me else o.missing = 0 end`.execute(db)
  return rows
}
