import { z } from 'zod'
import { getUnit } from '#modules/units/index.ts'
import { command } from '#platform/command.ts'
import { hashToken } from '#platform/credentials/token.ts'
import { choice, id, text } from '#platform/input.ts'
import { may } from '../policy.ts'
import { addInvitation } from '../repository.ts'

const days = 14

/** An administrator invites an official to a post; the link goes out by whatever way the two share. */
export const invite = command({
  name: 'identity.invite',
  input: z.object({
    id,
    token: z.string().min(40),
    name: text(120),
    role: choice(['officer', 'head', 'editor', 'orientation', 'member', 'inspector', 'judge', 'admin']),
    unitId: id,
    title: text(120),
  }),
  unkept: ['token'],
  subject: async (db, { unitId }) => ({ unitId: (await getUnit(db, unitId)).id }),
  allow: (actor, { unitId }) => may.invite(actor, unitId),
  async run({ db, actor, now }, _, input) {
    const expiresAt = new Date(now.getTime() + days * 86_400_000)
    const { token, role, unitId, title, name } = input
    await addInvitation(db, {
      ...{ tokenHash: hashToken(token), kind: 'invite', role, unitId, title, name, email: null },
      ...{ createdBy: actor.id, now, expiresAt },
    })
    return { id: input.id }
  },
})
