import * as replication from '#modules/replication/index.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import type { Chance } from './chance.ts'
import type { Lived } from './life.ts'
import { type Stage, sceneOn } from './stage.ts'

/** Who copied a way of doing things, and what came of it. */
export type Copied = { unitId: string; who: string; result: string }

type Model = {
  name: string
  conditions: string
  cost: string
  time: string
  steps: readonly { title: string; text: string }[]
}
type Copying = {
  lived: Lived
  unitId: string
  name: string
  model: Model | null
  copied: readonly Copied[]
  from: DateText
}

/** Describes the model and plays its adoptions: recorded by another unit, confirmed (or not) by the source. */
export async function copyModel(
  stage: Stage,
  { lived, unitId, model, copied, from }: Copying,
  chance: Chance,
): Promise<void> {
  const { cast, today } = stage
  const upTo = (day: DateText) => (day < today ? day : today)
  if (model) {
    const day = upTo(from)
    await replication.describeModel(sceneOn(stage, cast.officerOf(unitId, day), day, 10), {
      ...{
        exemplarId: lived.id,
        name: model.name,
        conditions: model.conditions,
        cost: model.cost,
        duration: model.time,
      },
      ...{ stepTitle: model.steps.map((step) => step.title), stepText: model.steps.map((step) => step.text) },
    })
  }
  for (const [index, { unitId: adopter, who, result }] of copied.entries()) {
    if (adopter === unitId) continue
    const since = addDays(from, 5 + index * 12)
    const recordedOn = addDays(since, chance.whole(10, 45))
    if (recordedOn > today || cast.officerOf(adopter, recordedOn).post.unitId !== adopter) continue
    const { id } = await replication.recordAdoption(
      sceneOn(stage, cast.officerOf(adopter, recordedOn), recordedOn, 9),
      {
        ...{
          exemplarId: lived.id,
          unitId: cast.officerOf(adopter, recordedOn).post.unitId,
          who,
          result,
          since: formatDate(since),
        },
      },
    )
    const decidedOn = addDays(recordedOn, chance.whole(2, 21))
    const keeper = cast.officerOf(unitId, decidedOn)
    const isHandedOver = keeper.post.unitId !== unitId // what the source left undecided waits for who carries on
    if (decidedOn > today || isHandedOver || chance.is(0.06)) continue
    const source = sceneOn(stage, keeper, decidedOn, 14)
    if (chance.is(0.04))
      await replication.declineAdoption(source, {
        adoptionId: id,
        version: 1,
        reason: 'Nơi này mới đến xem, chưa bắt tay làm.',
      })
    else await replication.confirmAdoption(source, { adoptionId: id, version: 1 })
  }
}
