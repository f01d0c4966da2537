import { z } from 'zod'

/** One dossier of a batch as a form carries it: `id:version`, so that a dossier that has changed since is noticed. */
export const batchItem = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,9}$/, 'notAChoice')
  .transform((it) => {
    const [id, version] = it.split(':') as [string, string]
    return { id, version: Number(version) }
  })
export type BatchItem = z.output<typeof batchItem>

/** Most dossiers that go along in one batch. */
export const largestBatch = 5000
