import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { readShare, renamed } from '../ceiling.ts'
import { may } from '../policy.ts'
import { type FundLaw, getFundLaw, replaceFundLaw } from '../repository/law.ts'

/**
 * A newer text replaces a row of the law of funds from a day on: the old row ends there, a new one begins with its own citation and, for a
 * ceiling, its own share. Funds that were opened keep the row they were opened by; nothing begins in a year that is over (plan VI.4).
 */
export const addFundLaw = command({
  name: 'budget.addFundLaw',
  input: z.object({
    ...{ id, from: date, share: optionalText(10), legalBasis: text(300), article: optionalText(100) },
    note: optionalText(600),
  }),
  subject: (db, it) => getFundLaw(db, it.id),
  allow: (actor) => may.keepLaw(actor),
  about: (_, result) => result.id,
  async run({ db, now }, law, { share: typed, ...it }) {
    if (law.validTo !== null) throw new Refusal('conflict', 'budget.lawReplaced', { from: 'budget.lawReplaced' })
    const faults: Record<string, string> = {}
    if (it.from <= law.validFrom) faults.from = 'budget.lawNotAfter'
    else if (it.from < `${today(now).slice(0, 4)}-01-01`) faults.from = 'budget.lawEarlierYear'
    const share = law.kind === 'ceiling' ? readShare(typed ?? '') : undefined
    if (law.kind === 'ceiling' && share === undefined) faults.share = 'budget.noShare'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    return {
      id: await replaceFundLaw(db, law, { ...it, now }, share === undefined ? undefined : ceilingOf(law, share)),
    }
  },
})

/** The new share, and the names of the ceiling with it in them. */
const ceilingOf = ({ names }: FundLaw, share: bigint) => ({
  share,
  names: {
    vi: renamed(names.vi, share, ','),
    km: renamed(names.km, share, ','),
    en: renamed(names.en, share, '.'),
  },
})
