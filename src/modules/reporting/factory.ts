import { programmeId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { listUnexplained } from './queries/unexplained.ts'
import { saveExplanation } from './repository/figure.ts'
import { saveSections, startReport } from './repository/report.ts'
import { addRound } from './repository/round.ts'

type Steps = {
  nominated?: string
  recognised?: string
  recogniserKey?: string
  published?: string
  takenDown?: string
  adopted?: string
  /** The day on which the adopting unit wrote down that it failed. */
  failed?: string
}

const at = (day: string) => new Date(`${day}T03:00:00Z`)

/** Gives an exemplar the steps of its life on the days named, for tests that only count them. */
export async function storedSteps(db: Db, exemplarId: string, by: Pick<Actor, 'id'>, steps: Steps): Promise<void> {
  const { unit_id, field_id } = await db
    .selectFrom('exemplars.exemplar')
    .select(['unit_id', 'field_id'])
    .where('id', '=', exemplarId)
    .executeTakeFirstOrThrow()
  const recogniser = steps.recogniserKey ? unitId(steps.recogniserKey) : unit_id
  if (steps.nominated)
    await db
      .insertInto('exemplars.nomination')
      .values({
        ...{ id: newId(), exemplar_id: exemplarId, from_unit_id: unit_id, to_unit_id: recogniser, level: 'district' },
        ...{ state: 'recognised', sent_by: by.id, sent_at: at(steps.nominated) },
      })
      .execute()
  if (steps.recognised)
    await db
      .insertInto('exemplars.recognition')
      .values({
        ...{ id: newId(), exemplar_id: exemplarId, unit_id: recogniser, level: 'district', decision_no: '12/QĐ-UBND' },
        ...{ decided_on: steps.recognised, signer: 'Nguyễn Văn Phúc', recorded_by: by.id },
        recorded_at: at(steps.recognised),
      })
      .execute()
  if (steps.published) await storedStory(db, exemplarId, { unit_id, field_id }, steps.published, steps.takenDown)
  if (steps.adopted)
    await db
      .insertInto('replication.adoption')
      .values({
        ...{ id: newId(), exemplar_id: exemplarId, unit_id: unitId('xa-hoa-an'), who: 'Ấp Giồng Lớn' },
        ...{ since: steps.adopted, result: 'Hai mươi hộ làm theo', recorded_by: by.id, recorded_at: at(steps.adopted) },
        ...{ state: 'confirmed', decided_by: by.id, decided_at: at(steps.adopted) },
        ...(steps.failed && {
          ...{ failed_at: at(steps.failed), failed_on: steps.failed, failed_reason: 'Thiếu nước', failed_by: by.id },
        }),
      })
      .execute()
}

async function storedStory(
  db: Db,
  exemplarId: string,
  of: { unit_id: string; field_id: string },
  published: string,
  takenDown: string | undefined,
) {
  const id = newId()
  const words = { title: 'Người vá đường ấp Ô Rồm', standfirst: '', author: 'Hữu Tâm', body: '{}' }
  await db
    .insertInto('stories.story')
    .values({ id, slug: `bai-${id}`, ...of, ...words, created_at: at(published), changed_at: at(published) })
    .execute()
  await db.insertInto('stories.story_exemplar').values({ story_id: id, exemplar_id: exemplarId }).execute()
  const ended = takenDown ? { ended_at: at(takenDown), end_reason: 'taken_down' } : {}
  await db
    .insertInto('stories.edition')
    .values({
      id: newId(),
      story_id: id,
      number: 1,
      ...words,
      folded: '',
      exact: '',
      published_at: at(published),
      ...ended,
    })
    .execute()
}

/** A round of 2024 of the old province, for tests: its id. One a database. */
export async function storedRound(db: Db): Promise<string> {
  const id = newId()
  const days = { year: 2024, cutOff: '2024-11-30', dueOn: '2024-11-30', openedAt: at('2024-10-15') }
  await addRound(
    db,
    { id, programmeId: programmeId('tuyen-truyen-dien-hinh-2023-2025'), ...days },
    unitId('tinh-tra-vinh'),
  )
  return id
}

/** A started report with every required section written and everything explained that looks wrong, for tests. */
export async function storedReport(db: Db, roundId: string, unitKey: string): Promise<string> {
  const id = await startReport(db, roundId, unitId(unitKey), at('2024-11-15'))
  const text = 'Đã giao từng ấp theo dõi một danh sách.'
  await saveSections(db, id, { leading: text, strengths: text, limits: text, plans: text })
  await explainDoubts(db, id)
  return id
}

/** Explains everything that looks wrong in a report as it stands, for tests. */
export async function explainDoubts(db: Db, reportId: string): Promise<void> {
  const { id: by } = await db.selectFrom('identity.official').select('id').limit(1).executeTakeFirstOrThrow()
  for (const doubt of await listUnexplained(db, reportId))
    await saveExplanation(db, { reportId, doubt, words: 'Đã rà soát từng ấp, số đúng.', by, at: at('2024-11-15') })
}

/** The report as it stands in the database, for tests. */
export const storedRow = (db: Db, id: string) =>
  db.selectFrom('reporting.report').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** What the audit trail says of an action on a report, for tests. */
export const audited = (db: Db, action: string, subjectId: string) =>
  db.selectFrom('audit.entry').selectAll().where('action', '=', action).where('subject_id', '=', subjectId).execute()
