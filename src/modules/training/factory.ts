import { listFields } from '#modules/programmes/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import type { Topic } from './course.ts'
import { enrolMember } from './commands/enrol-member.ts'
import { noteAttendance } from './commands/note-attendance.ts'
import { planCourse } from './commands/plan-course.ts'
import { addMember, type Entered } from './repository/member.ts'
import { setSpeaker } from './repository/speaker.ts'

const begun = new Date('2024-01-08T02:00:00Z')

/** What the form of somebody on the roster sends. */
export const anEntry = {
  ...{ part: 'officer', name: 'Trần Thị Mỹ Nhân', gender: 'female', birthYear: '1988' },
  ...{ title: 'Công chức Văn hóa - Xã hội', qualification: 'dai-hoc', worksSince: '01/03/2018' },
}

type Over = Partial<Entered> & { unitId?: string; officialId?: string | null }

/** Somebody on the roster of the official's unit since January 2024, by default an officer, for tests. */
export async function storedMember(db: Db, by: Actor, over: Over = {}): Promise<string> {
  const { unitId = by.post.unitId, officialId = null, ...entered } = over
  const id = newId()
  await addMember(db, {
    ...{ id, unitId, officialId, part: 'officer', name: 'Trần Thị Mỹ Nhân', gender: 'female', birthYear: 1988 },
    ...{ title: 'Công chức Văn hóa - Xã hội', qualification: 'dai-hoc', worksSince: '2018-03-01' },
    ...{ joinedOn: '2024-01-08', by: by.id, at: begun, ...entered },
  })
  return id
}

/** What the form of a course sends: one session in the morning of 10/06/2024. */
export const aCourse = {
  ...{ title: 'Lập hồ sơ giới thiệu điển hình', aim: 'Biết làm hồ sơ đủ minh chứng', number: '15/KH-SNV', attend: '' },
  ...{ topics: ['nomination'], sessionTitle: 'Hồ sơ và minh chứng', on: '10/06/2024', from: '8:00', to: '11:00' },
  ...{ place: 'Hội trường', trainer: '' },
}

/** A course of the official's unit on 10/06/2024, for tests. Gives its id. */
export async function storedCourse(db: Db, by: Actor, topics: readonly Topic[] = ['nomination']): Promise<string> {
  const input = { ...aCourse, topics, unitId: by.post.unitId }
  return (await planCourse({ db, actor: by, now: new Date('2024-06-01T02:00:00Z') }, input)).id
}

/** The session of such a course. */
export async function sessionOf(db: Db, courseId: string): Promise<string> {
  const row = db.selectFrom('training.session').select('id').where('course_id', '=', courseId)
  return (await row.executeTakeFirstOrThrow()).id
}

/** The version that a course has now. */
export async function versionOf(db: Db, courseId: string): Promise<number> {
  const row = db.selectFrom('training.course').select('version').where('id', '=', courseId)
  return (await row.executeTakeFirstOrThrow()).version
}

/** Enrols some of the roster and notes that they came, as of an instant after the session began. */
export async function storedAttendance(db: Db, by: Actor, courseId: string, memberIds: readonly string[], now: Date) {
  for (const memberId of memberIds) await enrolMember({ db, actor: by, now }, { id: courseId, memberId })
  const sessionId = await sessionOf(db, courseId)
  const input = { id: courseId, version: await versionOf(db, courseId), sessionId, present: [...memberIds] }
  await noteAttendance({ db, actor: by, now }, input)
}

/** A rapporteur of the official's unit who agreed on 08/01/2024 to speak in the whole province, in two languages, for tests. */
export async function storedSpeaker(
  db: Db,
  by: Actor,
  { exemplarId = null, ...over }: Over & { exemplarId?: string | null } = {},
) {
  const id = await storedMember(db, by, { part: 'rapporteur', name: 'Kim Thị Sa Rây', title: 'Báo cáo viên', ...over })
  const [field] = await listFields(db, 'vi')
  const offer = { about: 'Giữ nước ngọt cho vườn dừa', languages: ['vi', 'km'], travels: 'province' } as const
  const agreed = { fieldIds: [field!.id], exemplarId, agreedOn: '2024-01-08', by: by.id, at: begun }
  await setSpeaker(db, { memberId: id, ...offer, ...agreed })
  return id
}
