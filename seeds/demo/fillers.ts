import { fieldId, movementId, topicId } from '#modules/programmes/index.ts'
import { addDays, type DateText } from '#platform/text/dates.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Copied, copyModel } from './copying.ts'
import { type Lived, type Outcome, play } from './life.ts'
import { invent } from './names.ts'
import type { Stage } from './stage.ts'
import { type Theme, valuesOf } from './themes.ts'
import { economyThemes } from './themes-economy.ts'
import { peopleThemes } from './themes-people.ts'
import { societyThemes } from './themes-society.ts'

/** A unit in a year of the demonstration: how diligent it is decides how many it brings up. */
export type Place = {
  id: string
  key: string
  name: string
  kind: string
  khmer: boolean
  from: DateText
  to: DateText
  neighbours: string[]
}

/** A short life for the news of a quarter: what it left and the words to tell it. */
export type Brief = {
  lived: Lived
  place: Place
  theme: Theme
  name: string
  text: string
  values: { what: string; after: string }[]
}

const themes = [...economyThemes, ...societyThemes, ...peopleThemes]
const hamlets = [
  'ấp Chợ',
  'ấp Giồng Lớn',
  'ấp Ô Rồm',
  'ấp Rùm Sóc',
  'ấp Trà Kháo',
  'ấp Cây Gòn',
  'ấp Đôn Chụm',
  'ấp Bến Cát',
  'ấp Tân Đại',
  'ấp Ngãi Trung',
  'ấp Sóc Ruộng',
  'ấp Long Thạnh',
  'ấp Mỹ Hưng',
  'ấp Phú Thọ',
]

/** Plays the lives of one unit in one year. */
export async function fill(stage: Stage, place: Place, year: number): Promise<Brief[]> {
  const chance = chanceOf(`fill/${place.key}/${year}`)
  const diligence = chanceOf(`diligence/${place.key}`).whole(0, 9)
  const many = place.kind === 'commune' ? (diligence < 2 ? 1 : diligence < 6 ? 2 : 3) : diligence < 3 ? 0 : 1
  const start = latest(place.from, `${year}-01-05`)
  const end = earliest(addDays(place.to, -110), `${year}-09-20`)
  if (end <= start) return []
  const used = new Set<string>()
  const briefs: Brief[] = []
  for (let nth = 0; nth < many; nth++) {
    const theme = chance.of(
      themes.filter(({ key, kind }) => !used.has(key) && (place.kind === 'commune' || kind === 'collective')),
    )
    used.add(theme.key)
    const brief = await live(stage, place, theme, dayBetween(start, end, chance), year, chance)
    if (brief) briefs.push(brief)
  }
  return briefs
}

async function live(
  stage: Stage,
  place: Place,
  theme: Theme,
  discovered: DateText,
  year: number,
  chance: Chance,
): Promise<Brief | undefined> {
  const who = invent(chance, theme.key === 'su-sai' || theme.key === 'ngu-am' ? 1 : place.khmer ? 0.55 : 0.15)
  const hamlet = place.kind === 'commune' ? chance.of(hamlets) : null
  const values = valuesOf(theme, chance)
  const did = chance.of(theme.did).replace('{x}', String(chance.whole(4, 14)))
  const title = who.gender === 'male' ? 'ông' : 'bà'
  const home = place.name.charAt(0).toLowerCase() + place.name.slice(1)
  const called = (theme.collective ?? '').replace('{ap}', hamlet ? `${hamlet}, ${home}` : home).replace('{xa}', home)
  const name = theme.kind === 'individual' ? who.name : theme.kind === 'household' ? `Hộ ${title} ${who.name}` : called
  const outcome = outcomeOf(year, discovered, stage.today, chance)
  const lived = await play(
    stage,
    {
      person: {
        ...{ kind: theme.kind, name, nameKm: theme.kind === 'individual' ? who.nameKm : null, hamlet, guardian: null },
        ...{ gender: who.gender, birthYear: chance.whole(1955, 1999), ethnicity: who.ethnicity },
        ...{ occupation: theme.occupation ?? null, directWorker: theme.kind !== 'collective' || chance.is(0.5) },
      },
      ...{
        unitId: place.id,
        fieldId: fieldId(theme.field),
        topicId: topicId(theme.field, theme.topic),
        outcome,
        discovered,
      },
      ...{
        movementId: theme.movement && movementId(theme.movement),
        source: chance.of(['official', 'official', 'citizen', 'front']),
      },
      ...{
        summary: `${name} ${did}. ${values[0]!.what}: ${values[0]!.before} → ${values[0]!.after}.`,
        achievements: values,
      },
      decides: place.kind === 'commune' && chance.is(0.6) ? 'above' : 'own',
      wasReturned: chance.is(0.15),
      consent: chance.is(0.93) || place.key === 'xa-chau-dien',
    },
    chance,
  )
  if (!lived.recognisedOn) return undefined
  if (chance.is(0.72)) {
    const copied: Copied[] = place.neighbours.slice(0, chance.whole(1, 2)).map((unitId) => ({
      ...{
        unitId,
        who: `${chance.of(['Tổ hợp tác', 'Nhóm hộ', 'Chi hội'])} ${chance.of(hamlets)}`,
        result: chance.of(theme.adopted),
      },
    }))
    const model = theme.model && {
      ...theme.model,
      time: theme.model.duration,
      steps: theme.model.steps.map(([it, text]) => ({ title: it, text })),
    }
    await copyModel(
      stage,
      {
        lived,
        unitId: place.id,
        name,
        model: model ?? null,
        copied,
        from: addDays(lived.recognisedOn, chance.whole(20, 70)),
      },
      chance,
    )
  }
  const place2 = hamlet ? `${hamlet}, ${place.name}` : place.name
  const text = `${chance.of(openings)} ${place2}, ${name.charAt(0).toLowerCase() + name.slice(1)} ${did}. ${chance.of(theme.how)} ${chance.of(theme.said)}`
  return {
    lived,
    place,
    theme,
    name,
    text:
      theme.kind === 'individual'
        ? text.replace(name.charAt(0).toLowerCase() + name.slice(1), `${title} ${who.name}`)
        : text,
    values,
  }
}

const openings = ['Ở', 'Tại', 'Về', 'Trở lại']

function outcomeOf(year: number, discovered: DateText, today: DateText, chance: Chance): Outcome {
  const recent = addDays(discovered, 150) > today
  if (recent) return chance.of(['emerging', 'waiting', 'waiting', 'returned', 'verified', 'recognised'])
  const lot = chance.whole(1, 100)
  if (lot <= 8) return 'emerging'
  if (lot <= 11) return 'declined'
  if (lot <= 14) return 'failed'
  return year === 2025 && lot <= 20 ? 'returned' : 'recognised'
}

const latest = (a: DateText, b: DateText) => (a > b ? a : b)
const earliest = (a: DateText, b: DateText) => (a < b ? a : b)

function dayBetween(start: DateText, end: DateText, chance: Chance): DateText {
  const days = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000)
  return addDays(start, chance.whole(0, Math.max(0, days)))
}
