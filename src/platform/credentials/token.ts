import { createHash, randomBytes } from 'node:crypto'

/** A secret that cannot be guessed, for a session or a one-time link. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What the database keeps of a token: enough to recognise it, not to use it. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
