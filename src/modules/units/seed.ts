import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import { keyedId } from '#platform/keyed-id.ts'

type Period = { from: string | null; to: string | null }
type SeedUnit = Period & {
  key: string
  kind: string
  names: (Period & { name: string; short: string; km: string | null })[]
  codes: (Period & { code: string })[]
  relations: { kind: string; to: string; from: string | null; until: string | null }[]
  quotaClasses: (Period & { class: string })[]
  flags: (Period & { flag: string; toConfirm: boolean })[]
  centre: [number, number] | null
  toConfirm: boolean
  note: string | null
}
type SeedFile = { source: string; units: SeedUnit[] }
type Successions = {
  successions: {
    from: string
    to: string
    kind: string
    on: string
    part: string
    document: string | null
    toConfirm: boolean
  }[]
}

/** The id of a unit of the register, by its key. */
export const unitId = (key: string) => keyedId('unit', key)

/** Loads the register of units from its files, in the caller's transaction. */
export async function loadUnits(db: Db, folder: string): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'successions.json')
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const register = files.map((name) => read<SeedFile>(name))
  const units = register.flatMap(({ source, units }) => units.map((unit) => ({ ...unit, source })))
  const period = ({ from, to }: Period) => ({ valid_from: from, valid_to: to })

  await db
    .insertInto('units.unit')
    .values(
      units.map((it) => ({
        ...{ id: unitId(it.key), key: it.key, kind: it.kind, ...period(it), source: it.source },
        ...{ lon: it.centre?.[0] ?? null, lat: it.centre?.[1] ?? null, to_confirm: it.toConfirm, note: it.note },
      })),
    )
    .execute()
  const each = <T extends object>(rows: (unit: SeedUnit) => T[]) =>
    units.flatMap((unit) => rows(unit).map((row) => ({ unit_id: unitId(unit.key), ...row })))
  await db
    .insertInto('units.name')
    .values(each(({ names }) => names.map(({ name, short, km, ...it }) => ({ name, short, km, ...period(it) }))))
    .execute()
  await db
    .insertInto('units.code')
    .values(each(({ codes }) => codes.map(({ code, ...it }) => ({ code, ...period(it) }))))
    .execute()
  await db
    .insertInto('units.relation')
    .values(
      each(({ relations }) =>
        relations.map(({ kind, to, from, until }) => ({ kind, to_id: unitId(to), valid_from: from, valid_to: until })),
      ),
    )
    .execute()
  await db
    .insertInto('units.quota_class')
    .values(each(({ quotaClasses }) => quotaClasses.map((it) => ({ class: it.class, ...period(it) }))))
    .execute()
  await db
    .insertInto('units.area_flag')
    .values(each(({ flags }) => flags.map((it) => ({ flag: it.flag, to_confirm: it.toConfirm, ...period(it) }))))
    .execute()
  const { successions } = read<Successions>('successions.json')
  await db
    .insertInto('units.succession')
    .values(
      successions.map((it) => ({
        ...{ from_id: unitId(it.from), to_id: unitId(it.to), kind: it.kind, on_date: it.on, part: it.part },
        ...{ document: it.document, to_confirm: it.toConfirm },
      })),
    )
    .execute()
  await sql`select units.rebuild_reach(current_date)`.execute(db)
}
