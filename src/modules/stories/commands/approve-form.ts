import { z } from 'zod'
import { command } from '#platform/command.ts'
import { id, version } from '#platform/input.ts'
import { enqueue } from '#platform/jobs.ts'
import { Refusal } from '#platform/refusal.ts'
import { today } from '#platform/text/dates.ts'
import { isHeard, useOfForm } from '../form-kind.ts'
import { speakForm } from '../jobs.ts'
import { may } from '../policy.ts'
import { listUnwilling } from '../queries/form-source.ts'
import { findLiveEdition } from '../repository/edition.ts'
import { approveFormOf, getForm } from '../repository/form.ts'

/**
 * Somebody other than its last writer approves a form, made from the edition that readers see, of people who all agreed to
 * that use. A form that is heard gets its voice when it has no sound; Khmer is always read by a person.
 */
export const approveForm = command({
  name: 'stories.approveForm',
  input: z.object({ id, version }),
  subject: (db, input) => getForm(db, input.id),
  allow: may.approveForm,
  about: ({ storyId }) => storyId,
  async run({ db, actor, now }, form) {
    if (form.state !== 'draft') throw new Refusal('conflict', 'wrongState')
    const live = await findLiveEdition(db, form.storyId)
    if (live?.id !== form.editionId) throw new Refusal('conflict', 'stories.outdated', { form: 'stories.outdated' })
    const against = await listUnwilling(db, form.storyId, useOfForm[form.kind], today(now))
    if (against.length > 0)
      throw new Refusal(
        'conflict',
        'stories.noConsentFor',
        { form: 'stories.noConsentFor' },
        { who: against.join(', ') },
      )
    await approveFormOf(db, form, { by: actor.id, at: now })
    if (isHeard(form.kind) && form.language === 'vi' && !form.soundId) await enqueue(db, speakForm, { formId: form.id })
    return { id: form.id }
  },
})
