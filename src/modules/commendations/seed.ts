import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '#platform/db.ts'
import { keyedId } from '#platform/keyed-id.ts'
import type { Grade } from './law.ts'
import type { PaperForm, PaperItemKey, PaperKind } from './paper.ts'
import { addLayout } from './repository/paper.ts'

type Words = { vi: string; km: string; en: string }
type Dated = { basis: string; article: string | null; grade: Grade; from: string; to: string | null }
type TitleRow = Dated & {
  key: string
  category: string
  name: Words
  symbol: string
  rank: number
  level: string
  merits: string[]
  recipients: string[]
  deciders: string[]
  deciderName: string
  ballotRule: string | null
  notice: boolean
  note: string | null
}
type ConditionRow = Dated & { title: string; key: string; rule: string; params: object; name: Words }
type PaperRow = Dated & {
  key: string
  category: string
  procedure: string
  ord: number
  required: boolean
  titles: string[]
  merits: string[]
  name: Words
}
type ClockRow = Dated & { key: string; amount: number; measure: string; name: Words }
type StepRow = Dated & { route: string; unitKind: string; go: string; toUnit: string | null; clock: string }
type PrizeRow = Dated & { title: string; recipient: string; multiplier: number; roundTo: number }
type SalaryRow = Dated & { amount: number }
type Place = [x: number, y: number, width: number, size: number | null, align: 'left' | 'center' | 'right']
type LayoutRow = {
  form: PaperForm
  kind: PaperKind
  width: number
  height: number
  frame: number | null
  source: string
  items: Record<PaperItemKey, Place>
}

/** The id of a title of the reference data, by its key and the first day it holds. */
export const titleId = (key: string, from: string) => keyedId('title', `${key}/${from}`)

/** Loads what the law says of commendation: titles, conditions, papers, clocks, routes, prizes, in the caller's transaction. */
export async function loadCommendationLaw(db: Db, folder: string): Promise<void> {
  const rows = <T>(name: string): T[] => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')).rows

  await db
    .insertInto('commendations.title')
    .values(
      rows<TitleRow>('titles').map((it) => ({
        ...{ id: titleId(it.key, it.from), key: it.key, category: it.category, symbol: it.symbol, rank: it.rank },
        ...{ level: it.level, merits: it.merits, recipients: it.recipients, deciders: it.deciders, note: it.note },
        ...{ decider_name: it.deciderName, ballot_rule: it.ballotRule, notice: it.notice },
        ...named(it),
        ...cited(it),
      })),
    )
    .execute()
  await db
    .insertInto('commendations.condition')
    .values(
      rows<ConditionRow>('conditions').map((it) => ({
        ...{ id: keyedId('condition', `${it.title}/${it.key}/${it.from}`), title_key: it.title, key: it.key },
        ...{ rule: it.rule, params: JSON.stringify(it.params) },
        ...named(it),
        ...cited(it),
      })),
    )
    .execute()
  await db
    .insertInto('commendations.paper')
    .values(
      rows<PaperRow>('papers').map((it) => ({
        ...{ id: keyedId('paper', `${it.key}/${it.category}/${it.procedure}/${it.from}`), key: it.key, ord: it.ord },
        ...{ category: it.category, procedure: it.procedure, required: it.required },
        ...{ titles: it.titles, merits: it.merits },
        ...named(it),
        ...cited(it),
      })),
    )
    .execute()
  await db
    .insertInto('commendations.clock')
    .values(
      rows<ClockRow>('clocks').map((it) => ({
        ...{ id: keyedId('clock', `${it.key}/${it.from}`), key: it.key, amount: it.amount, measure: it.measure },
        ...named(it),
        ...cited(it),
      })),
    )
    .execute()
  await db
    .insertInto('commendations.step')
    .values(
      rows<StepRow>('routes').map((it) => ({
        ...{ id: keyedId('step', `${it.route}/${it.unitKind}/${it.from}`), route: it.route, unit_kind: it.unitKind },
        ...{ go: it.go, to_key: it.toUnit, clock_key: it.clock },
        ...cited(it),
      })),
    )
    .execute()
  await db
    .insertInto('commendations.prize')
    .values(
      rows<PrizeRow>('prizes').map((it) => ({
        ...{ id: keyedId('prize', `${it.title}/${it.recipient}/${it.from}`), title_key: it.title },
        ...{ recipient_kind: it.recipient, multiplier: it.multiplier, round_to: it.roundTo },
        ...cited(it),
      })),
    )
    .execute()
  await db
    .insertInto('commendations.base_salary')
    .values(
      rows<SalaryRow>('base-salary').map((it) => ({
        ...{ id: keyedId('base-salary', it.from), amount: it.amount },
        ...cited(it),
      })),
    )
    .execute()
}

const named = ({ name }: { name: Words }) => ({ name_vi: name.vi, name_km: name.km, name_en: name.en })

/** Only what was read in an official text stands without confirmation. */
const cited = ({ basis, article, grade, from, to }: Dated) => ({
  ...{ legal_basis: basis, article, grade, to_confirm: grade !== 'A', valid_from: from, valid_to: to },
})

/** True where the law was loaded before. */
export async function hasCommendationLaw(db: Db): Promise<boolean> {
  const any = await db.selectFrom('commendations.title').select('id').limit(1).executeTakeFirst()
  return any !== undefined
}

/** Loads where words stand on the papers of certificates; all of it is to be confirmed by a ruler. */
export async function loadPaperLayouts(db: Db, folder: string): Promise<void> {
  const rows: LayoutRow[] = JSON.parse(readFileSync(join(folder, 'paper-layouts.json'), 'utf8')).rows
  for (const { items, ...row } of rows)
    await addLayout(db, {
      ...row,
      ...{ id: keyedId('paper-layout', `${row.form}/${row.kind}`), unitId: null, toConfirm: true, keptBy: null },
      now: new Date(0),
      items: Object.entries(items).map(([key, [x, y, width, size, align]]) => ({
        ...{ key: key as PaperItemKey, x, y, width, size, align },
      })),
    })
}

/** True where they were loaded before. */
export async function hasPaperLayouts(db: Db): Promise<boolean> {
  return (await db.selectFrom('commendations.paper_layout').select('id').limit(1).executeTakeFirst()) !== undefined
}
