import * as replication from '#modules/replication/index.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import { type Chance, chanceOf } from './chance.ts'
import { cardOf } from './model-cards.ts'
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
    const writer = cast.officerOf(unitId, day)
    await replication.describeModel(sceneOn(stage, writer, day, 10), {
      ...{
        exemplarId: lived.id,
        name: model.name,
        conditions: model.conditions,
        cost: model.cost,
        duration: model.time,
      },
      ...cardOf(model.name, writer.post.unitName),
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
    else {
      await replication.confirmAdoption(source, { adoptionId: id, version: 1 })
      const mayFail = index > 0 && (model?.steps.length ?? 0) > 2
      await followUp(stage, { id, since, unitId: adopter, result, mayFail }, chanceOf(`${who} ${since}`))
    }
  }
}

type Going = { id: string; since: DateText; unitId: string; result: string; mayFail: boolean }

/** What became of an adoption: nearly all tell how it goes when it is time, a few gave up at a step. */
async function followUp(stage: Stage, { id, since, unitId, result, mayFail }: Going, chance: Chance): Promise<void> {
  const months = ([12, 6, 3] as const).find((it) => addDays(since, it * 31) < stage.today)
  if (!months || chance.is(0.12)) return
  const day = addDays(since, months * 31)
  const officer = stage.cast.officerOf(unitId, day)
  if (officer.post.unitId !== unitId) return
  const scene = sceneOn(stage, officer, day, 15)
  if (mayFail && chance.is(0.15))
    await replication.recordFailure(scene, {
      ...{ adoptionId: id, version: 2, failedOn: formatDate(addDays(since, months * 20)), step: 3 },
      reason: 'Thiếu người trông giữ thường xuyên, sau một mùa thì bỏ; nơi khác nên cử người trước khi bắt đầu.',
    })
  else
    await replication.tellResult(scene, {
      ...{ adoptionId: id, version: 2, months, told: `Sau ${months} tháng vẫn giữ được: ${result}.` },
    })
}
