import { sql } from 'kysely'
import * as exemplars from '#modules/exemplars/index.ts'
import * as selection from '#modules/selection/index.ts'
import { unitId } from '#modules/units/index.ts'
import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import { callSitting, type Council, holdSitting } from './commending/council.ts'
import { inParallel } from './parallel.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'

/** How far each of them has come by the day of the demonstration: one word a choice, in the unit’s own order. */
const lists: Record<string, readonly Course[]> = {
  'huyen-cau-ke': ['passed', 'sent', 'chosen'], // the third is a reserve: a demonstration post tries to send it
  'huyen-cang-long': ['passed', 'passed'],
  'huyen-tra-cu': ['passed', 'gathered'],
  'huyen-cau-ngang': ['passed', 'failed'],
  'huyen-chau-thanh': ['returned'],
  'huyen-tieu-can': ['sent'],
  'thanh-pho-tra-vinh': ['passed', 'sent'],
  'so-giao-duc-va-dao-tao': ['passed'],
  'so-y-te': ['passed'],
}
type Course = 'chosen' | 'sent' | 'returned' | 'gathered' | 'passed' | 'failed'

const whys = [
  'Cách làm rõ từng bước, nơi khác đã làm theo được; kết quả có số liệu trước và sau.',
  'Giữ được việc tốt nhiều năm liền, bà con tin và cùng làm; phù hợp giới thiệu với cả nước.',
  'Người trực tiếp lao động, vượt khó, giúp được nhiều hộ quanh mình.',
]

type Candidate = { id: string; unit: string; name: string; kind: string; guardian: string | null }

/** Plays the choice for the nation of 2025: opened in March, chosen before the districts ended, under way in November. */
export async function playSelection(stage: Stage): Promise<void> {
  const province = unitId('tinh-tra-vinh')
  const office = (day: DateText) => sceneOn(stage, stage.cast.officerOf(province, day), day)
  const { id: roundId } = await selection.openRound(office('2025-03-03'), {
    ...{ unitId: province, year: 2025, dueOn: '30/06/2025' },
    document: 'Công văn 112/BTĐKT-NV ngày 03/3/2025 (bản minh họa)',
  })
  await inParallel(Object.entries(lists), async ([key, courses]) => {
    const unit = unitId(key)
    const found = await listCandidates(stage, unit, courses.length)
    for (const [at, it] of found.entries())
      await play(stage, { roundId, unit, it, at, course: courses[at]!, day: addDays('2025-05-12', at) })
  })
  await introduce(stage, roundId)
}

type Played = { roundId: string; unit: string; it: Candidate; at: number; course: Course; day: DateText }

async function play(stage: Stage, { roundId, unit, it, at, course, day }: Played): Promise<void> {
  const keeper = stage.cast.officerOf(it.unit, day)
  await exemplars.giveConsent(sceneOn(stage, keeper, day, 8), {
    ...{ id: it.id, uses: ['central'], givenOn: formatDate(day), until: '31/12/2027' },
    giver: it.guardian ?? it.name.replace(/^Hộ /, ''),
    relation: it.guardian ? 'guardian' : it.kind === 'individual' ? 'self' : 'representative',
    fileId: await stage.paper(keeper, it.unit, day, 'phieu-dong-y'),
  })
  const own = stage.cast.officerOf(unit, day)
  const { id: choiceId } = await selection.choose(sceneOn(stage, own, day, 9), {
    ...{ roundId, unitId: unit, exemplarId: it.id, why: whys[at % whys.length] },
  })
  let version = 1
  const step = async (command: typeof selection.sendChoice, on: DateText, who = own, input: object = {}) =>
    command(sceneOn(stage, who, on, 14), { choiceId, version: version++, ...input })
  if (course === 'chosen') return
  await step(selection.sendChoice, addDays(day, 4))
  const office = stage.cast.officerOf(unitId('tinh-tra-vinh'), addDays(day, 10))
  if (course === 'sent') return
  if (course === 'returned') {
    await step(selection.returnChoice, addDays(day, 10), office, {
      reason: 'Bổ sung số liệu trước và sau, ảnh có sự đồng ý của người trong ảnh.',
    })
    return
  }
  await step(selection.gatherChoice, addDays(day, 10), office)
  if (course === 'gathered') return
  await step(selection.appraiseChoice, addDays(day, 20), office, {
    verdict: course === 'passed' ? 'pass' : 'fail',
    words:
      course === 'passed'
        ? 'Thành tích rõ, minh chứng đủ, có nơi làm theo.'
        : 'Kết quả mới một mùa vụ; để năm sau theo dõi thêm.',
  })
}

async function listCandidates({ db }: Stage, unit: string, count: number): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select e.id, e.unit_id as unit, s.name, s.kind, s.guardian
    from exemplars.exemplar e join exemplars.subject s on s.id = e.subject_id
    where e.stage = 'recognised'
      and (e.unit_id in (select h.unit_id from units.reach h where h.root_id = ${unit} and h.relation = 'administrative')
        or exists (select from exemplars.recognition g where g.exemplar_id = e.id and g.unit_id = ${unit}))
      and exists (select from exemplars.recognition g where g.exemplar_id = e.id and g.decided_on < '2025-05-01')
      and exists (select from exemplars.consent n where n.exemplar_id = e.id and n.use = 'portal' and n.withdrawn_on is null
        and (n.until is null or n.until >= '2026-01-01'))
      and exists (select from stories.story_exemplar x join stories.edition d on d.story_id = x.story_id
        and d.ended_at is null where x.exemplar_id = e.id)
    order by exists (select from replication.adoption a where a.exemplar_id = e.id and a.state = 'confirmed') desc, e.code
    limit ${count}`.execute(db)
  return rows
}

/** The list as it was settled in July, the council’s opinion of August, the packet that went out, and what came back. */
async function introduce(stage: Stage, roundId: string): Promise<void> {
  const tinh = stage.cast.demo('tinh')
  const scene = (day: DateText, hour = 9) => sceneOn(stage, tinh, day, hour)
  const version = () => versionOf(stage.db, 'selection.round', roundId)
  const passed = await stage.db
    .selectFrom('selection.choice as c')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'c.exemplar_id')
    .select(['c.id'])
    .where('c.round_id', '=', roundId)
    .where('c.state', '=', 'passed')
    .orderBy('e.code')
    .execute()
  const main = passed.slice(0, 5).map(({ id }) => id)
  await selection.settleList(scene('2025-07-28'), { roundId, version: await version(), main })

  const council = await readCouncil(stage)
  const sittingId = await callSitting(stage, council, '2025-07-30', '2025-08-05')
  await selection.toCouncil(scene('2025-07-30'), { roundId, version: await version(), sittingId })
  const { council_item_id: itemId } = await stage.db
    .selectFrom('selection.round')
    .select('council_item_id')
    .where('id', '=', roundId)
    .executeTakeFirstOrThrow()
  const courses = [{ itemId: itemId!, votes: { approve: 14, against: 0, abstain: 1 } }]
  await holdSitting(stage, council, { sittingId, on: '2025-08-05', courses, closes: true })
  await stage.doJobs('2025-08-05')

  const { id: packetId } = await selection.orderPacket(scene('2025-08-12'), {
    ...{ roundId, version: await version(), documentNo: '215/TTr-UBND', signedOn: '12/08/2025' },
    signer: 'Trần Thị Minh Nguyệt',
  })
  await stage.doJobs('2025-08-12')
  const made = await versionOf(stage.db, 'selection.packet', packetId)
  await selection.sendPacket(scene('2025-08-14'), { packetId, version: made, sentOn: '14/08/2025' })
  const answers = [
    ['received', '2025-09-03', 'Đã nhận đủ hồ sơ.'],
    ['chosen', '2025-10-10', 'Chọn đưa vào chuyên mục tuyên truyền toàn quốc quý IV.'],
    ['published', '2025-11-05', 'Đã đăng trên tạp chí của ngành (bản minh họa).'],
  ] as const
  for (const [kind, day, words] of answers)
    await selection.recordFeedback(scene(day), {
      ...{ choiceId: main[0]!, kind, onDay: formatDate(day), words, document: '', link: '' },
    })
}

/** The province’s council as it was founded for the demonstration. */
async function readCouncil({ db, cast }: Stage): Promise<Council> {
  const { id } = await db.selectFrom('councils.council').select('id').executeTakeFirstOrThrow()
  const members = await db
    .selectFrom('councils.member as m')
    .innerJoin('identity.official as o', 'o.id', 'm.official_id')
    .select(['m.id', 'o.username'])
    .where('m.council_id', '=', id)
    .orderBy('o.username')
    .execute()
  const seats = members.map(({ id: seat, username }) => ({ id: seat, actor: cast.demo(username) }))
  return { id, keeper: cast.demo('tinh'), seats }
}
