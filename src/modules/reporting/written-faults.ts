import { z } from 'zod'
import { several, text } from '#platform/input.ts'

const blank = (it: unknown) => typeof it === 'string' && it.trim() === ''

/** Faults as several fields of one form: those left empty are none. */
export const writtenFaults = z.preprocess(
  (raw) => [raw ?? []].flat().filter((it) => !blank(it)),
  several(text(1000), 20),
)
