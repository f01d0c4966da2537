import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, optionalText, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { figureOf, readFigure } from '../law-kind.ts'
import { may } from '../policy.ts'
import { getLaw, replaceLaw } from '../repository/law.ts'

/**
 * A newer text replaces a row of law from a day on: the old row ends there, a new one begins with its own citation and,
 * where it has one, its own figure. What was judged by the old row stays so.
 */
export const addLawRow = command({
  name: 'commendations.addLawRow',
  input: z.object({ id, from: date, figure: optionalText(20), legalBasis: text(300), article: optionalText(100) }),
  subject: (db, it) => getLaw(db, it.id),
  allow: may.keepLaw,
  about: (_, result) => result.id,
  async run({ db, now }, law, { from, figure: typed, legalBasis, article }) {
    if (law.validTo !== null) throw new Refusal('conflict', 'commendations.overlaps')
    const faults: Record<string, string> = {}
    if (from <= law.validFrom) faults.from = 'commendations.notAfter'
    const kind = law.kind === 'prize' || law.kind === 'salary' || law.kind === 'clock' ? law.kind : undefined
    const figure = kind && readFigure(kind, typed ?? '')
    if (kind && figure === undefined) faults.figure = 'commendations.noFigure'
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)
    const figures = kind && figure !== undefined ? { figure: { [figureOf[kind]]: figure } } : {}
    return { id: await replaceLaw(db, law, { legalBasis, article, from, now, ...figures }) }
  },
})
