import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { Mark } from '../attendance.ts'
import { addParticipant } from './roll.ts'

type Noted = Mark & { sheetId: string | null; by: string; now: Date }

/** Notes that somebody came. Of several marks of one person the earliest stands, in whatever order they come (`attendance.ts`). */
export async function noteArrival(db: Db, it: Noted): Promise<void> {
  await sql`
    insert into events.arrival (participant_id, mark_id, arrived_at, how, sheet_id, noted_by, noted_at)
    values (${it.participantId}, ${it.id}, ${it.at}, ${it.how}, ${it.sheetId}, ${it.by}, ${it.now})
    on conflict (participant_id) do update
      set mark_id = excluded.mark_id, arrived_at = excluded.arrived_at, how = excluded.how, sheet_id = excluded.sheet_id,
        noted_by = excluded.noted_by, noted_at = excluded.noted_at
      where (excluded.arrived_at, excluded.mark_id) < (events.arrival.arrived_at, events.arrival.mark_id)`.execute(db)
}

/** Who on the roll a code, an id or a name of a place means; nothing where nobody does. */
export async function findOnRoll(
  db: Db,
  rollId: string,
  by: { id: string } | { code: string } | { name: string; place: string },
): Promise<string | undefined> {
  const condition =
    'id' in by
      ? sql<boolean>`p.id = ${by.id}`
      : 'code' in by
        ? sql<boolean>`p.code = ${by.code}`
        : sql<boolean>`p.person_key = platform.fold(${by.name}) || '|' || platform.fold(${by.place}) || '|'`
  const row = await db
    .selectFrom('events.participant as p')
    .select('p.id')
    .where('p.roll_id', '=', rollId)
    .where('p.dropped_at', 'is', null)
    .where(condition)
    .executeTakeFirst()
  return row?.id
}

type Guest = { id: string; name: string; place: string; by: string; at: Date }

/** Somebody whom nobody expected, on the roll once, whatever is sent again; nothing where their note is of another roll. */
export async function noteGuest(db: Db, rollId: string, { id, by, at, ...guest }: Guest): Promise<string | undefined> {
  const person = { name: guest.name, place: guest.place.normalize('NFC').trim(), title: '', phone: null, email: null }
  const from = { id, invitationId: null, source: 'door' as const, by, at }
  const added = await addParticipant(db, rollId, { ...person, ...from })
  return added?.id ?? (await findOnRoll(db, rollId, { id })) ?? findOnRoll(db, rollId, person)
}
