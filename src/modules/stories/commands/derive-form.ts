import { z } from 'zod'
import { command } from '#platform/command.ts'
import { newId } from '#platform/ids.ts'
import { choice, id } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { formKinds } from '../form-kind.ts'
import { draftForm } from '../form-text.ts'
import { may } from '../policy.ts'
import { readFormSource } from '../queries/form-source.ts'
import { addForm } from '../repository/form.ts'
import { getStory } from '../repository/story.ts'

/** Begins another form of a story that is out: a draft made of the edition that readers see. `baseUrl` is the product's own. */
export const deriveForm = command({
  name: 'stories.deriveForm',
  input: z.object({ id, kind: choice(formKinds), baseUrl: z.string() }),
  subject: (db, input) => getStory(db, input.id),
  allow: may.derive,
  about: (story) => story.id,
  unkept: ['baseUrl'],
  async run({ db, actor, now }, story, { kind, baseUrl }) {
    const source = await readFormSource(db, story.id, baseUrl)
    const known = await db
      .selectFrom('stories.form')
      .select('id')
      .where('story_id', '=', story.id)
      .where('kind', '=', kind)
      .executeTakeFirst()
    if (known) throw new Refusal('conflict', 'stories.formThere', { form: 'stories.formThere' })
    const formId = newId(now)
    const { editionId } = source
    await addForm(db, {
      id: formId,
      storyId: story.id,
      kind,
      editionId,
      text: draftForm(kind, source),
      by: actor.id,
      at: now,
    })
    return { id: formId }
  },
})
