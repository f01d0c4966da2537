import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '#platform/db.ts'
import type { SimpleBlock } from '#platform/rich-text/build.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { fold } from '#platform/text/fold.ts'
import { type Chance, chanceOf } from './chance.ts'
import { copyModel, type Copied } from './copying.ts'
import { foster } from './fostering.ts'
import { type Lived, type Person, play } from './life.ts'
import { publish, publishInKhmer } from './publishing.ts'
import type { Stage } from './stage.ts'

type Km = { title: string; standfirst: string; blocks: SimpleBlock[] }
type Place = { district?: string; commune?: string; department?: string }

/** A story of `seeds/demo/stories/`, with the life it tells of. People and figures are invented. */
export type StoryFile = {
  key: string
  title: string
  standfirst: string
  author: string
  year: number
  field: number
  topic: string
  unit: Place
  movement: string | null
  subject: Person
  summary: string
  discovered: DateText
  achievements: { what: string; before: string; after: string }[]
  supports: { kind: string; what: string }[]
  weaknesses: { weakness: string; remedy: string }[]
  model: {
    name: string
    conditions: string
    cost: string
    time: string
    steps: { title: string; text: string }[]
  } | null
  adopters: { district: string; commune: string; who: string; result: string }[]
  art: string
  artAlt: string
  blocks: SimpleBlock[]
  km: Km | null
}

/** What a written story left behind, for the stories that follow. */
export type Told = { key: string; lived: Lived; storyId: string; unitId: string }

/** Reads every written story. */
export function readStories(folder: string): StoryFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
}

/** Plays the life that a story tells of, and publishes the story, in Khmer too where it was written in both. */
export async function tell(stage: Stage, it: StoryFile, find: Finder): Promise<Told> {
  const chance = chanceOf(`story/${it.key}`)
  const unitId = find.unit(it.unit)
  const { fieldId, topicId } = find.topic(it.field, it.topic)
  const lived = await play(
    stage,
    {
      person: { ...it.subject, nameKm: it.subject.nameKm ?? null },
      ...{ unitId, fieldId, topicId, movementId: find.movement(it.movement), source: chance.of(sources) },
      ...{ discovered: it.discovered, summary: it.summary, achievements: it.achievements, outcome: 'recognised' },
      decides: it.unit.commune && chance.is(0.65) ? 'above' : 'own',
      wasReturned: chance.is(0.2),
      consent: true,
    },
    chance,
  )
  await foster(
    stage,
    { lived, unitId, start: addDays(it.discovered, 10), supports: it.supports, weaknesses: it.weaknesses },
    chance,
  )
  const day = storyDay(it, lived.recognisedOn!, chance, stage.today)
  const words = {
    unitId,
    exemplarIds: [lived.id],
    fieldId,
    topicId,
    author: it.author,
    cover: { art: it.art, alt: it.artAlt },
  }
  const { title, standfirst, blocks } = it
  const storyId = await publish(stage, { ...words, title, standfirst, blocks }, day)
  if (it.km) await publishInKhmer(stage, storyId, { ...words, ...it.km }, addDays(day, 9))

  const copied: Copied[] = it.adopters.map(({ who, result, ...place }) => ({ who, result, unitId: find.unit(place) }))
  await copyModel(stage, { lived, unitId, name: it.title, model: it.model, copied, from: addDays(day, 15) }, chance)
  return { key: it.key, lived, storyId, unitId }
}

const sources = ['official', 'official', 'citizen', 'front', 'press']

/**
 * A story runs in its year, some weeks after the recognition and never in the demonstration's future. Those of 2025 are
 * spread up to its last days, so that its front page is full of portraits.
 */
function storyDay({ year }: StoryFile, recognisedOn: DateText, chance: Chance, today: DateText): DateText {
  const wanted = addDays(recognisedOn, chance.whole(12, 60))
  const spread = year === 2025 ? addDays(today, -chance.whole(0, 45)) : wanted
  const inYear = spread > `${year}-12-28` ? `${year}-12-28` : spread
  const day = inYear < recognisedOn ? addDays(recognisedOn, 3) : inYear
  return day < today ? day : today
}

/** Finds units, topics and movements by the names that the stories use. */
export type Finder = {
  unit(place: Place): string
  topic(field: number, name: string): { fieldId: string; topicId: string | null }
  movement(name: string | null): string | null
}

/** Reads all names once. Units are those of before the reform. */
export async function createFinder(db: Db): Promise<Finder> {
  const { rows: units } = await sql<{ id: string; kind: string; name: string; parent: string | null }>`
    select u.id, u.kind, l.name, (select pl.name from units.relation r join units.label pl on pl.unit_id = r.to_id
      where r.unit_id = u.id and r.kind = 'administrative' order by r.valid_from desc nulls last limit 1) as parent
    from units.unit u join units.label l on l.unit_id = u.id where coalesce(u.valid_from, '2020-01-01') < '2025-03-01'`.execute(
    db,
  )
  const fields = await db.selectFrom('programmes.field').select(['id', 'code']).execute()
  const topics = await db
    .selectFrom('programmes.topic')
    .select(['id', 'field_id as fieldId', 'name_vi as name'])
    .execute()
  const movements = await db.selectFrom('programmes.movement').select(['id', 'name']).execute()
  const same = (a: string | null | undefined, b: string | null | undefined) => fold(a ?? '') === fold(b ?? '')
  return {
    unit({ district, commune, department }) {
      const found = commune
        ? units.find((it) => it.kind === 'commune' && same(it.name, commune) && same(it.parent, district))
        : units.find((it) => same(it.name, department ?? district))
      if (!found) throw new Error(`No unit for ${JSON.stringify({ district, commune, department })}`)
      return found.id
    },
    topic(code, name) {
      const fieldId = fields.find((it) => it.code === code)!.id
      return { fieldId, topicId: topics.find((it) => it.fieldId === fieldId && same(it.name, name))?.id ?? null }
    },
    movement: (name) => movements.find((it) => same(it.name, name))?.id ?? null,
  }
}
