import type { Locale } from '#platform/i18n.ts'
import { fold } from '#platform/text/fold.ts'
import { compareVietnamese } from '#platform/text/names.ts'

export type Named = { name_vi: string; name_km: string | null; name_en: string }
export type Field = Named & {
  id: string
  code: number
  slug: string
  about_vi: string
  about_km: string
  about_en: string
}
export type Topic = Named & { id: string; field_id: string; slug: string }
export type Unit = {
  id: string
  slug: string
  kind: string
  name: string
  short: string
  km: string | null
  valid_from: string | null
  valid_to: string | null
  lon: number | null
  lat: number | null
  parent_id: string | null
}
export type Succession = { from_id: string; to_id: string; on_date: string; part: string }

/** The fields, topics and units that stories are ordered by, read once for a page. */
export type Register = {
  fields: Field[]
  topics: Topic[]
  units: Map<string, Unit>
  successions: Succession[]
}

/** The name of a field or topic in the reader's language; Vietnamese where there is none. */
export function nameIn(thing: Named, locale: Locale): string {
  return (locale === 'km' ? thing.name_km : locale === 'en' ? thing.name_en : thing.name_vi) || thing.name_vi
}

/** What a field is about, in the reader's language. */
export function aboutIn(field: Field, locale: Locale): string {
  return { vi: field.about_vi, km: field.about_km, en: field.about_en }[locale]
}

/** The name of a unit in the reader's language. Units keep their Vietnamese name in English. */
export function unitName(unit: Unit, locale: Locale): string {
  return (locale === 'km' && unit.km) || unit.name
}

/** The name as it stands within a sentence: «xã Cầu Kè», but «Sở Nội vụ». */
export function unitWithin(unit: Unit, locale: Locale): string {
  const name = unitName(unit, locale)
  const isArea = ['commune', 'district', 'province'].includes(unit.kind)
  return isArea && locale !== 'en' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name
}

/** The unit that goes on from this one today, or itself. A unit that was shared out among several has no one heir. */
export function heirOf(register: Register, id: string): Unit | undefined {
  let at = id
  for (let step = 0; step < 10; step++) {
    const next = register.successions.find(({ from_id, part }) => from_id === at && part === 'whole')
    if (!next) break
    at = next.to_id
  }
  return register.units.get(at)
}

/** The units that a unit was made of, and those that went on from it. */
export function kinOf(register: Register, id: string): { before: Unit[]; after: Unit[] } {
  const known = (ids: string[]) => ids.map((it) => register.units.get(it)).filter((it) => it !== undefined)
  return {
    before: known(register.successions.filter(({ to_id }) => to_id === id).map(({ from_id }) => from_id)),
    after: known(register.successions.filter(({ from_id }) => from_id === id).map(({ to_id }) => to_id)),
  }
}

/**
 * Every unit whose stories belong to this one: itself, those below it, and those it wholly took over.
 * A district that was shared out is nobody's as a whole; its communes are found by their own heirs.
 */
export function areaOf(register: Register, id: string): string[] {
  const below = new Map<string, string[]>()
  const add = (parent: string | null, child: string) =>
    parent && below.set(parent, [...(below.get(parent) ?? []), child])
  for (const unit of register.units.values()) add(unit.parent_id, unit.id)
  for (const { from_id, to_id, part } of register.successions) if (part === 'whole') add(to_id, from_id)

  const found = new Set<string>()
  const waiting = [id]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...(below.get(next) ?? []))
  }
  return [...found]
}

/** Units of today and before whose name is what was typed, with or without its marks and its kind. */
export function findUnits(register: Register, typed: string): Unit[] {
  const wanted = fold(typed)
  if (wanted.length < 2) return []
  return [...register.units.values()]
    .filter(({ name, short }) => fold(name) === wanted || fold(short) === wanted)
    .toSorted((a, b) => Number(a.valid_to !== null) - Number(b.valid_to !== null) || compareVietnamese(a.name, b.name))
    .slice(0, 6)
}

/** For every unit that went over wholly into another: the unit of today that stands for it. */
export function heirsOf(register: Register): ReadonlyMap<string, string> {
  const gone = register.successions.filter(({ part }) => part === 'whole').map(({ from_id }) => from_id)
  return new Map(gone.map((id) => [id, heirOf(register, id)?.id ?? id]))
}
