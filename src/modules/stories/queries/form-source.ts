import { hasConsent, type Use } from '#modules/exemplars/index.ts'
import type { Db } from '#platform/db.ts'
import { Refusal } from '#platform/refusal.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { FormSource } from '../form-text.ts'
import { paths } from '../paths.ts'
import { findLiveEdition } from '../repository/edition.ts'
import { getStory } from '../repository/story.ts'

/** What a form of a story is made from. @throws Refusal `conflict` while readers see no edition of it. */
export async function readFormSource(
  db: Db,
  storyId: string,
  baseUrl: string,
): Promise<FormSource & { editionId: string }> {
  const story = await getStory(db, storyId)
  const live = await findLiveEdition(db, storyId)
  if (!live) throw new Refusal('conflict', 'stories.notOut', { form: 'stories.notOut' })
  const { unit, field } = await db
    .selectFrom('units.label as l')
    .innerJoin('programmes.field as f', (it) => it.on('f.id', '=', story.fieldId))
    .select(['l.name as unit', `f.name_${story.language} as field`])
    .where('l.unit_id', '=', story.unitId)
    .$narrowType<{ unit: string }>()
    .executeTakeFirstOrThrow()
  return {
    ...{ editionId: live.id, language: story.language, title: live.title, standfirst: live.standfirst },
    ...{ author: live.author, body: live.body, unitName: unit, fieldName: field },
    address: `${baseUrl}${paths.portal(story.slug, story.language)}`,
  }
}

/** Who of a story did not agree to a use on a day, by name. */
export async function listUnwilling(db: Db, storyId: string, use: Use, day: DateText): Promise<string[]> {
  const people = await db
    .selectFrom('stories.story_exemplar as x')
    .innerJoin('exemplars.exemplar as e', 'e.id', 'x.exemplar_id')
    .innerJoin('exemplars.subject as p', 'p.id', 'e.subject_id')
    .select(['e.id', 'p.name'])
    .where('x.story_id', '=', storyId)
    .orderBy('p.name')
    .execute()
  const names: string[] = []
  for (const { id, name } of people) if (!(await hasConsent(db, id, use, day))) names.push(name)
  return names
}
