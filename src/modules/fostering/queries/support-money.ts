import type { Actor, Scope } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import type { DateText } from '#platform/text/dates.ts'

/** What the books of money say of a support: what was paid for it, or where the reader may pay it. Sums as they are shown. */
export type SupportMoney = { paid: { sum: string; on: DateText; href: string } | null; payHref: string | null }

type View = { db: Db; scope: Scope; actor: Actor; day: DateText }

/** What a later module knows of the money of supports, by support: given in when the pages are made (decision 94). */
export type MoneyOfSupports = (view: View, supportIds: readonly string[]) => Promise<ReadonlyMap<string, SupportMoney>>
