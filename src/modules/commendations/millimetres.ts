import { z } from 'zod'

/**
 * A length that somebody read from a ruler, or a percentage: `12`, `12,5` or `12.5`. No thousands here, so a point can only
 * mean the same as a comma.
 */
export const measured = (min: number, max: number) =>
  z.preprocess(
    (raw) => raw ?? '',
    z
      .union([z.number(), z.string()], { error: 'notANumber' })
      .transform((it, context) => {
        const value = typeof it === 'number' ? it : read(it)
        if (value !== undefined) return value
        context.addIssue({ code: 'custom', message: String(it).trim() === '' ? 'required' : 'notANumber' })
        return z.NEVER
      })
      .pipe(z.number().min(min, 'tooSmall').max(max, 'tooLarge')),
  )

/** The same, or nothing. */
export const optionallyMeasured = (min: number, max: number) =>
  z.preprocess(
    (raw) => (typeof raw === 'string' && raw.trim() === '' ? null : (raw ?? null)),
    measured(min, max).nullable(),
  )

const read = (text: string): number | undefined =>
  /^[-−]?\d{1,3}([.,]\d{1,3})?$/.test(text.trim()) ? Number(text.trim().replace('−', '-').replace(',', '.')) : undefined

/** As a form shows it again: `12,5`. */
export const shownLength = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))
