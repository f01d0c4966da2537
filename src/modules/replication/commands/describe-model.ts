import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalText, optionalWhole, several, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { faultsOfSteps, mostSteps, stepsOf } from '../model.ts'
import { may } from '../policy.ts'
import { findModel, freeSlug, holdExemplar, saveModel } from '../repository/model.ts'

/** The unit that keeps an exemplar says how others can do the same, or says it better. `version` is of the model, if any. */
export const describeModel = command({
  name: 'replication.describeModel',
  input: z.object({
    ...{ exemplarId: id, version: optionalWhole(1, 2_000_000_000), name: text(200) },
    ...{ conditions: optionalText(1000), cost: optionalText(300), duration: optionalText(300) },
    ...{ problem: optionalText(1000), results: optionalText(1000), limits: optionalText(1000) },
    contact: optionalText(300),
    ...{ stepTitle: several(optionalText(120), mostSteps), stepText: several(optionalText(1000), mostSteps) },
  }),
  async subject(db, { exemplarId }) {
    const exemplar = await holdExemplar(db, exemplarId)
    const model = await findModel(db, exemplarId)
    return { ...exemplar, model, ...(model && { version: model.version }) }
  },
  allow: may.describe,
  saved: ({ model }) => ({
    ...{ name: model?.name ?? '', conditions: model?.conditions ?? '', cost: model?.cost ?? '' },
    ...{ problem: model?.problem ?? '', results: model?.results ?? '', limits: model?.limits ?? '' },
    contact: model?.contact ?? '',
    ...{ duration: model?.duration ?? '', steps: model?.steps.map(({ title }) => title).join(' · ') ?? '' },
  }),
  about: (exemplar) => exemplar.id,
  async run({ db }, { model, stage }, { stepTitle, stepText, version: _, ...told }) {
    if (stage === 'withdrawn' || stage === 'merged') throw new Refusal('conflict', 'wrongState')
    const faults = faultsOfSteps(stepTitle, stepText)
    if (Object.keys(faults).length > 0) throw new Refusal('invalid', 'invalid', faults)

    await saveModel(db, {
      ...{ exemplarId: told.exemplarId, name: told.name, conditions: told.conditions ?? '', cost: told.cost ?? '' },
      ...{ duration: told.duration ?? '', problem: told.problem ?? '', results: told.results ?? '' },
      ...{ limits: told.limits ?? '', contact: told.contact ?? '' },
      ...{ slug: model?.slug ?? (await freeSlug(db, told.name)), version: (model?.version ?? 0) + 1 },
      steps: stepsOf(stepTitle, stepText),
    })
    return { id: told.exemplarId }
  },
})
