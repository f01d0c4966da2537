import { isMovementOf } from '#modules/programmes/index.ts'
import { getCriteriaSet } from '#modules/criteria/index.ts'
import * as exemplars from '#modules/exemplars/index.ts'
import { findParent } from '#modules/units/index.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import type { Chance } from './chance.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'

/** How far a life goes in the demonstration. */
export type Outcome = 'emerging' | 'waiting' | 'returned' | 'verified' | 'declined' | 'failed' | 'recognised'

export type Person = {
  kind: string
  name: string
  nameKm: string | null
  gender: string | null
  birthYear: number | null
  ethnicity: string | null
  occupation: string | null
  directWorker: boolean
  hamlet: string | null
  guardian: string | null
}

export type Planned = {
  person: Person
  unitId: string
  fieldId: string
  topicId: string | null
  movementId: string | null
  source: string
  discovered: DateText
  summary: string
  achievements: readonly { what: string; before: string; after: string }[]
  outcome: Outcome
  /** Who decides: the unit itself, or the one above it. */
  decides: 'own' | 'above'
  wasReturned: boolean
  consent: boolean
}

/** What a life left behind. `recognisedOn` is none where it did not get so far. */
export type Lived = { id: string; recognisedOn: DateText | undefined; deciderId: string }

/** Plays one life by the same commands that officials use, each on its own day. */
export async function play(stage: Stage, it: Planned, chance: Chance): Promise<Lived> {
  const { cast, db } = stage
  const { unitId, discovered } = it
  const id = await record(stage, it)
  const own = { id, recognisedOn: undefined, deciderId: unitId }
  if (it.outcome === 'emerging') return own

  const ripe = addDays(discovered, chance.whole(20, 75))
  const nominatedOn = earliest(ripe < planBegins ? planBegins : ripe, stage.today)
  const keeper = cast.officerOf(unitId, nominatedOn).post.unitId // the unit itself, or who carries on from it
  const above = it.decides === 'above' ? await findParent(db, keeper, nominatedOn) : undefined
  const deciderId = above?.id ?? keeper
  const step = async (
    who: 'officer' | 'head',
    unit: string,
    day: DateText,
    hour: number,
    command: Step,
    input: object = {},
  ) => {
    const actor = who === 'officer' ? cast.officerOf(unit, day) : cast.headOf(unit, day)
    await command(sceneOn(stage, actor, day, hour), {
      id,
      version: await versionOf(db, 'exemplars.exemplar', id),
      ...input,
    })
  }
  await step('officer', unitId, nominatedOn, 10, exemplars.nominate, { toUnitId: deciderId, note: '' })
  if (it.outcome === 'waiting') return own

  const reviewer = deciderId === keeper ? 'head' : 'officer'
  let day = earliest(addDays(nominatedOn, chance.whole(2, 9)), stage.today)
  if (it.wasReturned || it.outcome === 'returned') {
    const faults = chance.of(faultLists)
    const dueOn = formatDate(addDays(day, 10))
    await step(reviewer, deciderId, day, 14, exemplars.sendBack, { faults: [...faults], dueOn })
    if (it.outcome === 'returned') return own
    day = earliest(addDays(day, chance.whole(4, 14)), stage.today)
    for (const { id: faultId } of await openFaults(stage, id))
      await step('officer', unitId, day, 9, exemplars.clearFault, { faultId, answer: chance.of(answers) })
    await step('officer', unitId, day, 10, exemplars.resubmit)
    day = earliest(addDays(day, 2), stage.today)
  }
  await step(reviewer, deciderId, day, 15, exemplars.verify)
  if (it.outcome === 'verified') return own

  day = earliest(addDays(day, chance.whole(3, 16)), stage.today)
  const scores = await scoresOf(stage, it, id, day, chance)
  await step(reviewer, deciderId, day, 9, exemplars.assess, { ...scores, note: '' })
  if (it.outcome === 'failed') return own

  day = earliest(addDays(day, chance.whole(2, 12)), stage.today)
  const head = cast.headOf(deciderId, day)
  if (it.outcome === 'declined') {
    await step('head', deciderId, day, 10, exemplars.decline, {
      reason: 'Thành tích tốt nhưng mới một vụ; đề nghị theo dõi thêm một năm.',
    })
    return own
  }
  const decisionNo = `${chance.whole(12, 480)}/QĐ-UBND`
  await step('head', deciderId, day, 11, exemplars.recognise, {
    decisionNo,
    decidedOn: formatDate(day),
    signer: head.name,
  })
  if (it.consent) await consent(stage, it, id, earliest(addDays(day, chance.whole(1, 5)), stage.today))
  return { id, recognisedOn: day, deciderId }
}

type Step = (scene: ReturnType<typeof sceneOn>, raw: unknown) => Promise<unknown>

/** Writes the record down; look-alikes of the same name were looked at and are other people. */
async function record(stage: Stage, { person, achievements, unitId, discovered, ...it }: Planned): Promise<string> {
  const actor = stage.cast.officerOf(unitId, discovered)
  const id = newId(sceneOn(stage, actor, discovered).now)
  const fileId = [
    await stage.paper(actor, unitId, discovered, 'bien-ban-hop-ap'),
    await stage.paper(actor, unitId, discovered, achievements.length > 1 ? 'so-ghi-chep' : 'giay-xac-nhan'),
  ]
  const { fieldId, topicId, source, summary } = it
  // A movement that did not run yet on that day is none.
  const runs = it.movementId && (await isMovementOf(stage.db, it.movementId, unitId, [discovered]))
  const movementId = runs ? it.movementId : null
  const form = {
    ...person,
    ...{ id, unitId, fieldId, topicId, movementId, source, summary, fileId, discoveredOn: formatDate(discovered) },
    ...{ what: achievements.map(({ what }) => what), before: achievements.map(({ before }) => before) },
    after: achievements.map(({ after }) => after),
    directWorker: person.directWorker ? 'on' : undefined,
  }
  const scene = sceneOn(stage, actor, discovered, 8)
  let differentFrom: string[] = []
  for (let tries = 0; tries < 6; tries++)
    try {
      await exemplars.recordExemplar(scene, { ...form, differentFrom })
      break
    } catch (error) {
      if (!(error instanceof Refusal && error.saved.likely) || tries === 5) throw error
      differentFrom = error.saved.likely.split(' ')
    }
  return id
}

async function scoresOf({ db }: Stage, { person, outcome }: Planned, id: string, day: DateText, chance: Chance) {
  const set = await getCriteriaSet(db, day, person.kind, 'vi')
  const evidence = await db.selectFrom('exemplars.evidence').select('id').where('exemplar_id', '=', id).execute()
  const share = outcome === 'failed' ? [35, 50] : [78, 97]
  return Object.fromEntries(
    set.criteria.flatMap(({ id: criterionId, maxPoints }) => [
      [`points.${criterionId}`, String(Math.round((maxPoints * chance.whole(share[0]!, share[1]!)) / 100))],
      [`evidence.${criterionId}`, [chance.of(evidence).id]],
      [`reason.${criterionId}`, ''],
    ]),
  )
}

async function consent(stage: Stage, { person, unitId }: Planned, id: string, day: DateText) {
  const actor = stage.cast.officerOf(unitId, day)
  const isChild = person.guardian !== null
  await exemplars.giveConsent(sceneOn(stage, actor, day, 16), {
    ...{ id, uses: ['portal', 'press', 'radio', 'print'], givenOn: formatDate(day), until: '31/12/2027' },
    giver: isChild ? person.guardian : person.name.replace(/^Hộ /, ''),
    relation: isChild ? 'guardian' : person.kind === 'individual' ? 'self' : 'representative',
    fileId: await stage.paper(actor, unitId, day, 'phieu-dong-y'),
  })
}

function openFaults({ db }: Stage, exemplarId: string) {
  return db
    .selectFrom('exemplars.fault as f')
    .innerJoin('exemplars.nomination as n', 'n.id', 'f.nomination_id')
    .select('f.id')
    .where('n.exemplar_id', '=', exemplarId)
    .where('f.cleared_at', 'is', null)
    .orderBy('f.ord')
    .execute()
}

/** Nothing was nominated under the plan before it began. */
const planBegins: DateText = '2023-01-16'
const earliest = (day: DateText, limit: DateText) => (day < limit ? day : limit)

const faultLists: readonly (readonly string[])[] = [
  ['Chưa có xác nhận của Ban nhân dân ấp', 'Số liệu trước và sau chưa ghi rõ năm'],
  ['Danh sách hộ được giúp còn thiếu chữ ký', 'Ảnh minh chứng mờ, không nhìn rõ công trình', 'Chưa nêu nguồn tiền'],
  ['Phần tóm tắt dài, chưa nêu được cách làm', 'Thiếu ý kiến của tập thể nơi cư trú'],
]
const answers = [
  'Đã bổ sung, có bản chụp kèm theo.',
  'Đã xin xác nhận của ấp ngày hôm qua.',
  'Đã viết lại, ghi rõ số liệu từng năm.',
]
