import { join } from 'node:path'
import { sql } from 'kysely'
import { setClock } from '#platform/clock.ts'
import type { SecretStore } from '#platform/credentials/secret-store.ts'
import type { Db } from '#platform/db.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type Bulletin, bulletin } from './bulletins.ts'
import { playCalendar } from './calendar.ts'
import { playAfterEvent } from './after-event.ts'
import { makeCast } from './cast.ts'
import { playCommendations } from './commending.ts'
import { playEvents } from './events.ts'
import { type Brief, fill, type Place } from './fillers.ts'
import { playInspections } from './inspections.ts'
import { playJudging } from './judging.ts'
import { playLibrary } from './library.ts'
import { makePapers, makePictures } from './papers.ts'
import { playContests } from './contests.ts'
import { inParallel } from './parallel.ts'
import { issueRegulations } from './regulations.ts'
import { playReports } from './reports.ts'
import { playDelegations } from './delegation.ts'
import { playSelection } from './selection.ts'
import { playSpecialCases } from './special.ts'
import { playSpreading } from './spreading.ts'
import { finishJobs } from '../../src/worker.ts'
import { at, type Stage } from './stage.ts'
import { playMoney } from './money.ts'
import { playProgrammes } from './programmes.ts'
import { playTraining } from './training.ts'
import { playTips } from './tips.ts'
import { playTwice } from './twice.ts'
import { createFinder, readStories, type Told, tell } from './written.ts'

/** The day on which the demonstration lives: a Tuesday, twelve days before the yearly report is due. */
export const demoDay: DateText = '2025-11-18'

type Making = {
  db: Db
  files: FileStore
  ownerUrl: string
  root: string
  secrets: SecretStore
  baseUrl: string
  say?: (what: string) => void
}

/**
 * Makes the demonstration province: three years of all its units, invented from beginning to end, played through the
 * same commands that officials use. The same every time.
 */
export async function makeDemo(making: Making): Promise<void> {
  const { db, files, ownerUrl, root, secrets, baseUrl, say = console.log } = making
  say('Đang dựng tỉnh minh họa (một lần, khoảng một, hai phút)…')
  await setClock(db, at(demoDay, 8))
  const cast = await makeCast(db)
  const stage: Stage = {
    db,
    files,
    cast,
    paper: await makePapers(db, files),
    picture: makePictures(db, files),
    ...{ secrets, baseUrl },
    doJobs: (day) => finishJobs({ db, ownerUrl, now: at(day, 17), files, secrets, baseUrl }),
    today: demoDay,
  }

  const find = await createFinder(db)
  const told: Told[] = []
  for (const it of await inParallel(readStories(join(root, 'seeds/demo/stories')), (story) => tell(stage, story, find)))
    told.push(it)
  say(`  ${told.length} câu chuyện`)

  const places = await listPlaces(db)
  const briefs: Brief[] = []
  const years = places.flatMap((place) => [2023, 2024, 2025].map((year) => ({ place, year })))
  for (const some of await inParallel(years, ({ place, year }) => fill(stage, place, year))) briefs.push(...some)
  say(`  ${briefs.length} hồ sơ được công nhận`)

  await inParallel(await bulletinsOf(db, briefs), (it) => bulletin(stage, it))
  await stage.doJobs(demoDay)
  await playSpecialCases(stage, told)
  await playLibrary(stage)
  await issueRegulations(stage)
  await playJudging(stage)
  await playCommendations(stage)
  await playReports(stage)
  await playCalendar(stage)
  await playTips(stage)
  await playTwice(stage)
  await playEvents(stage)
  await playContests(stage)
  await playSelection(stage)
  await playDelegations(stage)
  await playInspections(stage)
  await playMoney(stage)
  await playTraining(stage)
  await playSpreading(stage)
  await playAfterEvent(stage)
  await playProgrammes(stage)
  await stage.doJobs(demoDay)
  say('  xong')
}

async function listPlaces(db: Db): Promise<Place[]> {
  const { rows } = await sql<Place & { parent: string | null }>`
    select u.id, u.key, u.kind, l.name, coalesce(u.valid_from, '2023-01-01')::text as "from", coalesce(u.valid_to, '2026-01-01')::text as "to",
      exists (select 1 from units.area_flag f where f.unit_id = u.id and f.flag = 'khmer') as khmer,
      (select r.to_id::text from units.relation r where r.unit_id = u.id and r.kind = 'administrative' order by r.valid_from nulls first limit 1) as parent
    from units.unit u join units.label l on l.unit_id = u.id
    where exists (select 1 from units.quota_class q where q.unit_id = u.id) and u.kind <> 'district'
    order by u.key`.execute(db)
  return rows.map((row) => ({
    ...row,
    neighbours: rows
      .filter((it) => it.kind === row.kind && it.id !== row.id && it.from <= row.from && it.to >= row.to)
      .sort(
        (a, b) =>
          Number(b.parent === row.parent) - Number(a.parent === row.parent) ||
          hash(a.key + row.key) - hash(b.key + row.key),
      )
      .slice(0, 3)
      .map(({ id }) => id),
  }))
}

const hash = (text: string) => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7)

/** Gathers the short lives into one bulletin per district (from July 2025: per province) and quarter. */
async function bulletinsOf(db: Db, briefs: readonly Brief[]): Promise<Bulletin[]> {
  const consenting = new Set(
    (await db.selectFrom('exemplars.consent').select('exemplar_id').where('use', '=', 'portal').execute()).map(
      (it) => it.exemplar_id,
    ),
  )
  const { rows } = await sql<{ child: string; id: string; name: string; from: string; to: string }>`
    select r.unit_id::text as child, r.to_id::text as id, l.name, coalesce(r.valid_from, '2000-01-01')::text as "from",
      coalesce(r.valid_to, '2100-01-01')::text as "to"
    from units.relation r join units.label l on l.unit_id = r.to_id where r.kind = 'administrative' order by 4`.execute(
    db,
  )
  const parentOn = (child: string, day: DateText) => {
    const own = rows.filter((row) => row.child === child)
    return own.find(({ from, to }) => from <= day && day < to) ?? own.at(-1)
  }
  const groups = new Map<string, Bulletin>()
  for (const brief of briefs) {
    if (!consenting.has(brief.lived.id)) continue
    const day = brief.lived.recognisedOn!
    const [year, quarter] = [Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3)]
    const parent = parentOn(brief.place.id, day)
    const desk = parent ?? { id: brief.place.id, name: brief.place.name }
    const key = `${desk.id}/${year}/${quarter}`
    const group = groups.get(key) ?? { unitId: desk.id, unitName: desk.name, quarter, year, part: 1, briefs: [] }
    group.briefs.push(brief)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap((group) => {
    const parts: Bulletin[] = []
    for (let at = 0; at < group.briefs.length; at += 7)
      parts.push({ ...group, part: at / 7 + 1, briefs: group.briefs.slice(at, at + 7) })
    return parts
  })
}
