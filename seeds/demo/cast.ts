import { sql } from 'kysely'
import { addOfficial, addPost, findActorById } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { chanceOf } from './chance.ts'
import { demoPosts } from './demo-posts.ts'
import { invent } from './names.ts'

/** Who acts for a unit on a day: its own officer or head, or those of the unit that carries on from it. */
export type Cast = {
  officerOf(unit: string, day: DateText): Actor
  headOf(unit: string, day: DateText): Actor
  demo(username: string): Actor
}

type UnitRow = {
  id: string
  key: string
  kind: string
  from: string
  to: string | null
  khmer: boolean
  next: string | null
}

const withOfficials = [
  'province',
  'district',
  'commune',
  'department',
  'party_body',
  'front',
  'mass_organisation',
  'central_agency',
  'enterprise',
  'media',
  'school',
]
const titles: Record<string, [officer: string, head: string]> = {
  province: ['Chuyên viên Thi đua - Khen thưởng tỉnh', 'Chủ tịch UBND tỉnh'],
  district: ['Chuyên viên Phòng Nội vụ huyện', 'Phó Chủ tịch UBND huyện'],
  commune: ['Công chức Văn hóa - Xã hội xã', 'Chủ tịch UBND xã'],
  department: ['Chuyên viên Văn phòng', 'Phó Giám đốc'],
}

/** The units whose demonstration posts outlast them. */
const windingUp: Record<string, string> = { 'xa-chau-dien': 'xa', 'huyen-cau-ke': 'huyen' }

/** Invents the officials of every unit and gives them their posts, for as long as the unit stands. */
export async function makeCast(db: Db): Promise<Cast> {
  const createdAt = new Date('2023-01-03T01:00:00Z')
  const { rows } = await sql<UnitRow>`
    select u.id, u.key, u.kind, greatest(u.valid_from, '2023-01-01'::date)::text as "from", u.valid_to::text as "to",
      exists (select 1 from units.area_flag f where f.unit_id = u.id and f.flag = 'khmer') as khmer,
      coalesce(
        (select s.to_id::text from units.succession s where s.from_id = u.id and s.kind <> 'split'
         order by s.part desc, s.on_date, s.to_id limit 1),
        (select r.to_id::text from units.relation r where r.unit_id = u.id and r.kind = 'administrative'
         order by r.valid_from desc nulls last limit 1)) as next
    from units.unit u where u.kind = any (${withOfficials}::text[]) and (u.valid_to is null or u.valid_to > '2023-01-01')
    order by u.key`.execute(db)
  const units = new Map(rows.map((row) => [row.id, row]))
  const actors = new Map<string, Actor>()
  let number = 0

  for (const unit of rows)
    for (const [index, role] of (['officer', 'head'] as const).entries()) {
      const person = invent(chanceOf(`cast/${unit.key}/${role}`), unit.khmer ? 0.5 : 0.2)
      const username = `${role === 'officer' ? 'cb' : 'ld'}-${String(++number).padStart(4, '0')}`
      const officialId = await addOfficial(db, {
        name: person.name,
        username,
        email: null,
        passwordHash: null,
        createdAt,
      })
      const title = titles[unit.kind]?.[index] ?? (role === 'officer' ? 'Chuyên viên' : 'Lãnh đạo đơn vị')
      await addPost(db, { officialId, role, unitId: unit.id, title, from: unit.from, to: unit.to })
      actors.set(
        `${unit.id}/${role}`,
        (await findActorById(db, officialId, unit.to ? addDays(unit.to, -1) : unit.from))!,
      )
    }

  const demo = new Map<string, Actor>()
  for (const { username, name, posts } of demoPosts) {
    const officialId = await addOfficial(db, { name, username, email: null, passwordHash: null, createdAt })
    for (const { unit, from = '2023-01-01', ...post } of posts)
      await addPost(db, { officialId, ...post, unitId: unitId(unit), from })
    demo.set(username, (await findActorById(db, officialId, '2025-11-18'))!)
  }

  const acting = (unit: string, role: 'officer' | 'head', day: DateText): Actor => {
    const row = units.get(unit)
    const actor = actors.get(`${unit}/${role}`)
    if (!row || !actor) throw new Error(`Nobody acts for unit ${unit} on ${day}.`)
    if (!row.to || row.to > day) return actor
    const winding = demo.get(windingUp[row.key] ?? '')
    return winding ?? (row.next ? acting(row.next, role, day) : actor)
  }
  return {
    officerOf: (unit, day) => acting(unit, 'officer', day),
    headOf: (unit, day) => acting(unit, 'head', day),
    demo: (username) => demo.get(username)!,
  }
}
