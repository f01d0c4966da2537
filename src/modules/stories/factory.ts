import { createHash } from 'node:crypto'
import { storedConsent, storedExemplar } from '#modules/exemplars/factory.ts'
import type { Relation, Use } from '#modules/exemplars/index.ts'
import { fieldId } from '#modules/programmes/index.ts'
import { unitId } from '#modules/units/index.ts'
import type { Actor } from '#platform/access/index.ts'
import type { Db } from '#platform/db.ts'
import { newToken } from '#platform/credentials/token.ts'
import { newId } from '#platform/ids.ts'
import { fromBlocks, type SimpleBlock } from '#platform/rich-text/build.ts'
import type { Channel, FormKind } from './form-kind.ts'
import type { State } from './lifecycle.ts'
import { addEntry, type NewEntry } from './repository/calendar.ts'
import { addLink } from './repository/approval-link.ts'
import { addComment } from './repository/comment.ts'
import { addDelivery } from './repository/delivery.ts'
import { addEdition, findEditionOn } from './repository/edition.ts'
import { addFact } from './repository/fact.ts'
import { addForm } from './repository/form.ts'
import { addInterview } from './repository/interview.ts'
import {
  addLibraryPicture,
  addPersonShown,
  getLibraryPicture,
  type NewLibraryPicture,
  saveAgreed,
} from './repository/library.ts'
import { addNote, type NoteWords } from './repository/orientation.ts'
import { addStoryPicture } from './repository/picture.ts'
import { addStory, getStory, type NewStory, saveState, setCover } from './repository/story.ts'

const begun = new Date('2024-06-01T02:00:00Z')

/** A text of more than eighty words, with what a story is made of. */
export const aBody = (...more: SimpleBlock[]) =>
  fromBlocks([
    { p: 'Giữa mùa hạn mặn, vườn dừa sáp của ông Thạch Sa Rương vẫn xanh và ra buồng đều. '.repeat(6).trim() },
    { h: 'Nước mưa nằm trong mương' },
    { figure: { what: 'Thu nhập mỗi năm', before: '96 triệu đồng', after: '310 triệu đồng' } },
    ...more,
  ])

/** A recognised exemplar whose people agreed to the portal: what a story may go out about. */
export async function storedShowable(db: Db, creator: Actor, name = 'Thạch Sa Rương'): Promise<string> {
  const id = await storedExemplar(db, creator, { subject: { name } })
  await db.updateTable('exemplars.exemplar').set({ stage: 'recognised' }).where('id', '=', id).execute()
  await db
    .insertInto('exemplars.recognition')
    .values({
      ...{ id: newId(), exemplar_id: id, unit_id: unitId('huyen-cau-ke'), level: 'district', signer: 'Nguyễn Văn Đủ' },
      ...{ decision_no: `${newId().slice(-6)}/QĐ-UBND`, decided_on: '2024-05-20', recorded_by: creator.id },
      recorded_at: new Date('2024-05-20T02:00:00Z'),
    })
    .execute()
  await storedConsent(db, id, creator)
  return id
}

/** A kept picture that an official gave, with no bytes behind it. */
export async function storedPictureFile(db: Db, giver: Actor, unitKey = 'xa-chau-dien'): Promise<string> {
  const id = newId()
  await db
    .insertInto('files.file')
    .values({
      ...{ id, sha256: createHash('sha256').update(id).digest('hex'), name: 'muong.jpg', type: 'image/jpeg' },
      ...{ size: 1200, width: 1200, height: 800, unit_id: unitId(unitKey), uploaded_by: giver.id, uploaded_at: begun },
    })
    .execute()
  return id
}

type Over = Partial<Omit<NewStory, 'id' | 'coverId'>> & { state?: State; unitKey?: string; withoutCover?: boolean }

/** A story that lacks nothing, with its cover, last saved by its writer; out where its state says so. Gives its id. */
export async function storedStory(db: Db, writer: Actor, over: Over = {}): Promise<string> {
  const { state = 'draft', unitKey = 'xa-chau-dien', withoutCover, ...rest } = over
  const id = newId()
  await addStory(db, {
    ...{ id, slug: `vuon-dua-${id.slice(-12)}`, unitId: unitId(unitKey), language: 'vi', originalId: null },
    ...{ fieldId: fieldId(6), topicId: null, title: 'Vườn dừa sáp giữ nước mưa', author: 'Minh Thư', coverId: null },
    ...{ standfirst: 'Giữa mùa hạn mặn, vườn dừa vẫn xanh.', body: aBody(), createdBy: writer.id, createdAt: begun },
    exemplarIds: rest.exemplarIds ?? [await storedShowable(db, writer)],
    ...rest,
  })
  if (!withoutCover) await setCover(db, id, await storedPicture(db, id, writer))
  if (state !== 'draft') await saveState(db, id, state)
  if (state === 'published')
    await addEdition(db, await getStory(db, id), { by: writer.id, at: begun, correction: null })
  return id
}

const aboutPicture = { alt: 'Mương nước giữa hai liếp dừa', credit: 'Minh Thư', caption: '' }
type PictureOver = Partial<Pick<NewLibraryPicture, 'alt' | 'credit' | 'rights' | 'shown'>> & { unitKey?: string }

/** A picture of the library that lacks nothing: taken by the office, nobody to be recognised. Gives its id. */
export async function storedLibraryPicture(db: Db, giver: Actor, over: PictureOver = {}): Promise<string> {
  const { unitKey = 'xa-chau-dien', ...rest } = over
  const id = newId()
  const fileId = await storedPictureFile(db, giver, unitKey)
  const told = { ...aboutPicture, rights: 'own', shown: 'nobody', ...rest } as const
  await addLibraryPicture(db, { id, unitId: unitId(unitKey), fileId, ...told, by: giver.id, at: begun })
  return id
}

/** A picture of a story, with its entry in the library. Gives its id in the story. */
export async function storedPicture(
  db: Db,
  storyId: string,
  giver: Actor,
  over: PictureOver & { libraryId?: string } = {},
): Promise<string> {
  const { libraryId = await storedLibraryPicture(db, giver, over) } = over
  const { fileId, alt, credit, caption } = await getLibraryPicture(db, libraryId)
  const id = newId()
  await addStoryPicture(db, storyId, { id, libraryId, fileId, alt, credit, caption }, begun)
  return id
}

/** The library entry behind a story's cover. */
export async function libraryOfCover(db: Db, storyId: string): Promise<string> {
  const row = await db
    .selectFrom('stories.picture as p')
    .innerJoin('stories.story as s', 's.cover_id', 'p.id')
    .select('p.library_id as id')
    .where('s.id', '=', storyId)
    .executeTakeFirstOrThrow()
  return row.id
}

/** Somebody in a picture; with `uses`, they agreed to these from the first of May 2024 on. Gives their id. */
export async function storedPerson(
  db: Db,
  libraryId: string,
  by: Actor,
  over: { exemplarId?: string; isMinor?: boolean; uses?: Use[]; until?: string | null; relation?: Relation } = {},
): Promise<string> {
  const { exemplarId = null, isMinor = false, uses, until = null, relation = 'self' } = over
  const name = exemplarId ? '' : 'Bà Kim Thị Sáu'
  const id = await addPersonShown(db, libraryId, { exemplarId, name, isMinor, by: by.id, at: begun })
  if (!uses) return id
  const agreed = { giver: 'Kim Thị Sáu', relation, how: 'spoken', fileId: null, by: by.id } as const
  await saveAgreed(db, id, { ...agreed, uses, givenOn: '2024-05-01', until })
  return id
}

/** A form of a story that is out, a draft last saved by its writer. Gives its id. */
export async function storedForm(
  db: Db,
  writer: Actor,
  kind: FormKind,
  over: { storyId?: string; text?: string } = {},
) {
  const storyId = over.storyId ?? (await storedStory(db, writer, { state: 'published' }))
  const { id: editionId } = (await findEditionOn(db, storyId, '2099-01-01'))!
  const id = newId()
  const text = over.text ?? 'Vườn dừa sáp của ông Thạch Sa Rương vẫn xanh.'
  await addForm(db, { id, storyId, kind, editionId, text, by: writer.id, at: begun })
  return { id, storyId }
}

/** A line of the ledger: a story that was carried. */
export async function storedDelivery(db: Db, writer: Actor, channel: Channel, storyId: string): Promise<string> {
  const { id: editionId } = (await findEditionOn(db, storyId, '2099-01-01'))!
  const id = newId()
  await addDelivery(db, {
    ...{ id, storyId, editionId, formId: null, channel, outlet: 'Đài Trà Vinh', carriedOn: '2024-06-02' },
    ...{ seconds: null, place: null, link: null, fileId: null, due: null, unitId: writer.post.unitId },
    ...{ by: writer.id, at: begun },
  })
  return id
}

/** Somebody agrees to one more use of everybody in a story. */
export async function agreedTo(db: Db, storyId: string, use: Use, by: Actor): Promise<void> {
  const { exemplarIds } = await getStory(db, storyId)
  for (const id of exemplarIds) await storedConsent(db, id, by, { use })
}

/** A claim on the fact sheet of a story, which nobody has confirmed. */
export async function storedFact(db: Db, storyId: string, writer: Actor, claim = 'Thu nhập 310 triệu đồng mỗi năm') {
  const source = 'Biên bản họp ấp 12/5/2024'
  return await addFact(db, { storyId, achievementId: null, claim, source, by: writer.id, at: begun })
}

/** What somebody said of a story, still open. */
export async function storedComment(db: Db, storyId: string, writer: Actor, text = 'Ghi rõ ấp nào'): Promise<string> {
  return await addComment(db, { storyId, text, by: writer.id, at: begun })
}

/** A request for an interview with an exemplar of Châu Điền who agrees to the press. */
export async function storedInterview(db: Db, agency: Actor, keeper: Actor) {
  const exemplarId = await storedShowable(db, keeper)
  await storedConsent(db, exemplarId, keeper, { use: 'press' })
  const id = newId()
  await addInterview(db, {
    ...{ id, exemplarId, unitId: unitId('xa-chau-dien'), agencyId: agency.post.unitId, outlet: 'Đài Trà Vinh' },
    ...{ purpose: 'Cách giữ nước ngọt', wished: 'Tuần tới, tại vườn', by: agency.id, at: begun },
  })
  return { id, exemplarId }
}

/** A story that is out and whose people agree to the press: what a kit may be taken of. */
export async function storedOffered(db: Db, writer: Actor, over: Over = {}): Promise<string> {
  const id = await storedStory(db, writer, { ...over, state: 'published' })
  await agreedTo(db, id, 'press', writer)
  return id
}

/** Something that a desk planned for a day, about nobody yet unless said. */
export async function storedEntry(db: Db, planner: Actor, over: Partial<NewEntry> = {}): Promise<string> {
  const id = newId()
  await addEntry(db, {
    ...{ id, unitId: unitId('xa-chau-dien'), on: '2024-06-21', what: 'Gương người làm báo ở ấp', anniversaryId: null },
    ...{ fieldId: fieldId(6), exemplarId: null, writerId: null, by: planner.id, at: begun },
    ...over,
  })
  return id
}

/** A link for somebody outside to answer for a story in review, made by `issuer`. Gives its id and its secret. */
export async function storedLink(
  db: Db,
  storyId: string,
  issuer: Actor,
  over: { decides?: boolean; at?: Date; expiresAt?: Date } = {},
) {
  const [id, token] = [newId(), newToken()]
  const at = over.at ?? begun
  const { textNumber } = await getStory(db, storyId)
  await addLink(db, {
    ...{ id, storyId, textNumber, token, decides: over.decides ?? false, by: issuer.id, at },
    ...{ name: 'Lâm Thị Hồng', title: 'Trưởng phòng Tuyên truyền', agency: 'Ban Tuyên giáo Tỉnh ủy', email: null },
    expiresAt: over.expiresAt ?? new Date(at.getTime() + 13 * 86_400_000),
  })
  return { id, token }
}

/** A note of orientation of the old province, for all its units from 1/6/2024 on unless said otherwise. */
export async function storedNote(db: Db, issuer: Actor, over: Partial<NoteWords> = {}): Promise<string> {
  const id = newId()
  await addNote(db, {
    ...{ id, unitId: issuer.post.unitId, subject: 'Gương giữ nước ngọt', body: 'Kể việc thật, số liệu thật.' },
    ...{ documentNo: '12-HD/BTGDV', validFrom: '2024-06-01', validTo: null, stress: [] },
    ...{ unitIds: [issuer.post.unitId], by: issuer.id, at: begun },
    ...over,
  })
  return id
}
