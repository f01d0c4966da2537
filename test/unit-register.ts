import { readFileSync } from 'node:fs'

/** A stretch of days `[from, to)`; null is open. */
export type Period = { from: string | null; to: string | null }
type Name = Period & { name: string; short: string; km: string | null }
/** What ties a unit to another for a while. */
export type Relation = { kind: string; to: string; from: string | null; until: string | null }
/** One unit of the register as its file holds it. */
export type Unit = Period & {
  key: string
  kind: string
  names: Name[]
  codes: (Period & { code: string })[]
  relations: Relation[]
  quotaClasses: (Period & { class: string })[]
  flags: (Period & { flag: string; toConfirm: boolean })[]
  centre: [number, number] | null
  toConfirm: boolean
}
/** One step from a unit to the unit that took it over. */
export type Succession = { from: string; to: string; kind: string; on: string; part: string; document: string }

const read = (name: string) => JSON.parse(readFileSync(new URL(`../seeds/units/${name}.json`, import.meta.url), 'utf8'))
const listIn = (name: string): Unit[] => read(name).units

/** The 106 communes of Trà Vinh before July 2025. */
export const oldCommunes = listIn('communes-2024')
/** The 41 communes on former Trà Vinh since July 2025. */
export const newCommunes = listIn('communes-2025')
/** Every unit of the register. */
export const units = ['province', 'districts', 'departments', 'others'].flatMap(listIn).concat(oldCommunes, newCommunes)
/** Finds a unit by its key. */
export const byKey = new Map(units.map((unit) => [unit.key, unit]))
/** Every succession of the register. */
export const successions: Succession[] = read('successions').successions

/** The first day of a period, for comparing. */
export const begin = (period: Period) => period.from ?? '0000-01-01'
/** The first day after a period, for comparing. */
export const end = (period: Period) => period.to ?? '9999-12-31'
/** Whether a period holds on a day. */
export const holdsOn = (day: string) => (period: Period) => begin(period) <= day && day < end(period)
