import { z } from 'zod'
import { command } from '#platform/command.ts'
import { isUploadOf } from '#platform/files/upload.ts'
import { id, optionalId, text } from '#platform/input.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { addMaterial as keepMaterial, getCourse } from '../repository/course.ts'

/** A course gets a file that those who come may read: before it, during it and after it was closed. */
export const addMaterial = command({
  name: 'training.addMaterial',
  input: z.object({ id, title: text(200), fileId: optionalId }),
  subject: (db, input) => getCourse(db, input.id),
  allow: may.teach,
  async run({ db, actor, now }, course, { title, fileId }) {
    if (course.state === 'cancelled') throw new Refusal('conflict', 'wrongState', { form: 'wrongState' })
    if (!fileId) throw new Refusal('invalid', 'invalid', { file: 'required' })
    if (!(await isUploadOf(db, fileId, actor.id))) throw new Refusal('invalid', 'invalid', { file: 'notAChoice' })
    await keepMaterial(db, { courseId: course.id, title, fileId, by: actor.id, at: now })
    return { id: course.id }
  },
})
