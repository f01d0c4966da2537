import { z } from 'zod'
import { faultsOfPhases, savePhases, touchRound } from '#modules/criteria/index.ts'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { may } from '../policy.ts'
import { getOpenRound } from '../repository/round.ts'
import { readPhases } from '../round-form.ts'

const input = z.looseObject({ id, version }).transform((sent, context) => {
  const { phases, faults } = readPhases(sent)
  const all = Object.keys(faults).length > 0 ? faults : faultsOfPhases(phases)
  for (const [field, message] of Object.entries(all)) context.addIssue({ code: 'custom', message, path: [field] })
  return { id: sent.id, version: sent.version, phases }
})

/** Moves the days of a round's phases, or what holds in them. */
export const planPhases = command({
  name: 'exemplars.planPhases',
  input,
  subject: (db, it, { now }) => getOpenRound(db, it.id, now),
  allow: (actor, held) => may.organise(actor, held),
  about: ({ standing }) => standing.id,
  async run({ db }, held, { phases }) {
    await savePhases(db, held.id, phases)
    await touchRound(db, held)
    return { id: held.id }
  },
})
