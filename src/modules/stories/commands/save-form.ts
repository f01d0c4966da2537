import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, optionalChoice, text, version } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { priorities } from '../form-kind.ts'
import { may } from '../policy.ts'
import { findLiveEdition } from '../repository/edition.ts'
import { getForm, saveForm } from '../repository/form.ts'

/**
 * Saves the text of a form, which becomes a draft again. `editionId` is the edition that its writer had before them: the form
 * then counts as made from it, so it must be the one that readers see.
 */
export const saveFormText = command({
  name: 'stories.saveForm',
  input: z.object({ id, version, text: text(20_000), priority: optionalChoice(priorities), editionId: id }),
  subject: (db, input) => getForm(db, input.id),
  allow: may.derive,
  about: ({ storyId }) => storyId,
  saved: ({ text: saved }) => ({ text: saved }),
  async run({ db, actor, now }, form, { text: words, priority, editionId }) {
    const live = await findLiveEdition(db, form.storyId)
    if (!live) throw new Refusal('conflict', 'stories.notOut', { form: 'stories.notOut' })
    if (live.id !== editionId) throw new Refusal('conflict', 'stories.outdated', { form: 'stories.outdated' })
    const wanted = form.kind === 'loudspeaker' ? (priority ?? 'normal') : null
    await saveForm(db, form, { text: words, priority: wanted, editionId, by: actor.id, at: now })
    return { id: form.id }
  },
})
