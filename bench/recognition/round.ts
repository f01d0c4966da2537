import { sql } from 'kysely'
import { addOfficial, addPost, startSession } from '#modules/identity/index.ts'
import { titleId } from '#modules/commendations/index.ts'
import { listUnitsOn } from '#modules/units/index.ts'
import type { Db } from '#platform/db.ts'
import { today } from '#platform/text/dates.ts'

/** A desk of the round: the unit on which dossiers lie and whoever sits there, signed in. */
export type Desk = { unitId: string; cookie: string }
export type Round = { province: Desk; commune: Desk; dossiers: number }

/**
 * One round of a province: 2,000 dossiers of all communes. Half lie with one commune and wait to be sent on, half
 * with the province, passed by its council, and wait for a decision.
 */
export async function makeRound(db: Db, now: Date, dossiers = 2000): Promise<Round> {
  const day = today(now)
  const [[province], communes] = [await listUnitsOn(db, day, ['province']), await listUnitsOn(db, day, ['commune'])]
  if (!province || communes.length === 0) throw new Error('the register holds no province with communes')
  const head = await signIn(db, province.id, now)
  const own = await signIn(db, communes[0]!.id, now)

  const units = communes.map(({ id }) => id)
  const unitAt = sql`(${sql.val(units)}::uuid[])[1 + n % ${units.length}::int]`
  await sql`insert into commendations.dossier (id, code, unit_id, holder_id, title_id, merit, procedure, route, recipient_kind,
      recipient_name, recipient_note, summary, period, state, due_on, received_at, council_item_id, council_passed, council_words,
      council_at, created_by, created_at)
    select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'HSKT-' || lpad(n::text, 6, '0'),
      case when n % 2 = 0 then ${unitAt} else ${own.unitId}::uuid end,
      case when n % 2 = 0 then ${province.id}::uuid else ${own.unitId}::uuid end,
      ${titleId('bang-khen-tinh', '2024-01-01')}::uuid, 'merit', 'full', 'area', 'individual',
      'Người được đề nghị số ' || n, 'Ấp ' || n % 40, 'Vận động bà con trong ấp làm đường, giữ gìn vệ sinh.', '2026',
      case when n % 2 = 0 then 'passed' else 'moving' end, ${day}::date + (n % 30)::int, ${now},
      null, case when n % 2 = 0 then true end, case when n % 2 = 0 then '15 trên 15 ủy viên' end,
      case when n % 2 = 0 then ${now}::timestamptz end, ${head.id}::uuid, ${now}
    from generate_series(1, ${dossiers}::int) n`.execute(db)
  await sql`insert into commendations.achievement (id, what)
    select ('10000000-' || substr(id::text, 10))::uuid, 'Đóng góp ' || code || ' cho phong trào của ấp trong năm'
    from commendations.dossier`.execute(db)
  await sql`insert into commendations.dossier_achievement (dossier_id, achievement_id, ord)
    select id, ('10000000-' || substr(id::text, 10))::uuid, 1 from commendations.dossier`.execute(db)
  await sql`insert into commendations.move (id, dossier_id, kind, from_id, to_id, by_id, at)
    select gen_random_uuid(), d.id, k, d.unit_id, case k when 'opened' then d.unit_id else d.holder_id end, d.created_by, ${now}
    from commendations.dossier d, unnest(array['opened', 'submitted']) k`.execute(db)
  await sql`analyze`.execute(db)
  return { province: head, commune: own, dossiers }
}

async function signIn(db: Db, unitId: string, now: Date): Promise<Desk & { id: string }> {
  const username = `do-${unitId.slice(-8)}`
  const account = { name: 'Người đo', username, email: null, passwordHash: null }
  const id = await addOfficial(db, { ...account, createdAt: now })
  await addPost(db, { officialId: id, role: 'head', unitId, title: 'Thủ trưởng', from: '2023-01-01' })
  return { id, unitId, cookie: `gs_phien=${await startSession({ db, now }, id)}` }
}
