import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { newId } from '#platform/ids.ts'
import { choice, id, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { documentKinds } from '../documents/fields.ts'
import { may } from '../policy.ts'
import { addTemplate, endTemplateOf } from '../repository/template.ts'

/** A unit puts a Word file of its own in place of a built-in document; the one it used before ends. */
export const keepTemplate = command({
  name: 'commendations.keepTemplate',
  input: z.object({ unitId: id, kind: choice(documentKinds), fileId: id, name: text(200) }),
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: may.keepTemplates,
  async run({ db, actor, now }, { unitId }, { kind, fileId, name }) {
    if (!(await isUploadOf(db, fileId, actor.id))) throw new Refusal('invalid', 'invalid', { file: 'notAChoice' })
    const templateId = newId(now)
    await endTemplateOf(db, { unitId, kind, now })
    await addTemplate(db, { id: templateId, unitId, kind, fileId, name, uploadedBy: actor.id, uploadedAt: now })
    return { id: templateId }
  },
})
