import * as stories from '#modules/stories/index.ts'
import type { Actor } from '#platform/access/index.ts'
import { fromBlocks, type SimpleBlock } from '#platform/rich-text/build.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type Stage, sceneOn, versionOf } from './stage.ts'

/** A story as the demonstration writes it; its pictures are named by the key of an illustration. */
export type Written = {
  unitId: string
  exemplarIds: readonly string[]
  fieldId: string
  topicId: string | null
  title: string
  standfirst: string
  author: string
  cover: { art: string; alt: string; caption?: string }
  blocks: readonly SimpleBlock[]
}

/** How far a story goes. */
export type Press = 'draft' | 'in_review' | 'approved' | 'published'

const credit = 'Tranh: Gương Sáng'

/** Writes a story at its unit's desk and takes it as far as it goes: reviewed and approved by a head, then published. */
export async function publish(stage: Stage, it: Written, day: DateText, until: Press = 'published'): Promise<string> {
  const { cast, db } = stage
  const officer = cast.officerOf(it.unitId, day)
  const { fieldId, topicId, author, title, standfirst, unitId } = it
  const scene = sceneOn(stage, officer, day, 8)
  const { id } = await stories.createStory(scene, {
    unitId,
    title,
    author,
    fieldId,
    topicId,
    exemplars: [...it.exemplarIds],
  })
  const coverId = await addPicture(stage, officer, id, it, day, it.cover)
  const blocks: SimpleBlock[] = []
  for (const block of it.blocks)
    blocks.push(
      'picture' in block
        ? { ...block, credit, picture: await addPicture(stage, officer, id, it, day, { ...block, art: block.picture }) }
        : block,
    )
  const body = JSON.stringify(fromBlocks(blocks))
  await stories.saveStory(scene, {
    ...(await seen(stage, id)),
    title,
    standfirst,
    author,
    fieldId,
    topicId,
    coverId,
    body,
  })
  if (until === 'draft') return id

  await stories.sendToReview(sceneOn(stage, officer, day, 10), { ...(await seen(stage, id)), note: '' })
  if (until === 'in_review') return id
  const head = cast.headOf(unitId, day)
  await stories.approveStory(sceneOn(stage, head, day, 14), { ...(await seen(stage, id)), note: '' })
  if (until === 'approved') return id
  await stories.publishStory(sceneOn(stage, officer, day, 15), await seen(stage, id))
  return id

  async function seen(_: Stage, storyId: string) {
    return { id: storyId, version: await versionOf(db, 'stories.story', storyId) }
  }
}

/** Translates a published story into Khmer and publishes it as a story of its own. */
export async function publishInKhmer(stage: Stage, originalId: string, it: Written, day: DateText): Promise<void> {
  const officer = stage.cast.officerOf(it.unitId, day)
  const head = stage.cast.headOf(it.unitId, day)
  const scene = (hour: number, actor: Actor = officer) => sceneOn(stage, actor, day, hour)
  const { id } = await stories.translateStory(scene(8), { id: originalId, language: 'km' })
  const { cover_id: coverId } = await stage.db
    .selectFrom('stories.story')
    .select('cover_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const seen = async () => ({ id, version: await versionOf(stage.db, 'stories.story', id) })
  const { title, standfirst, author, fieldId, topicId } = it
  const body = JSON.stringify(fromBlocks(it.blocks.filter((block) => !('picture' in block))))
  await stories.saveStory(scene(9), { ...(await seen()), title, standfirst, author, fieldId, topicId, coverId, body })
  await stories.sendToReview(scene(10), { ...(await seen()), note: '' })
  await stories.approveStory(scene(14, head), { ...(await seen()), note: '' })
  await stories.publishStory(scene(15), await seen())
}

type Drawn = { art: string; alt: string; caption?: string }

async function addPicture(
  stage: Stage,
  officer: Actor,
  id: string,
  { unitId }: Written,
  day: DateText,
  { art, alt, caption = '' }: Drawn,
) {
  const fileId = await stage.picture(officer, unitId, day, art)
  const added = await stories.addPicture(sceneOn(stage, officer, day, 8), {
    ...{ id, fileId, alt, credit, caption },
    ...{ rights: 'own', shown: 'nobody' }, // drawn, after nobody
  })
  return added.id
}
