import { z } from 'zod'
import { command } from '#platform/command.ts'
import { date, id, optionalText, text } from '#platform/input.ts'
import { newId } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { may } from '../policy.ts'
import { listKnownMarks } from '../queries/forms.ts'
import { getForm, replaceForm } from '../repository/form.ts'
import { readHeadings } from '../written-form.ts'

/**
 * A newer circular replaces a statistics form from a day on: the old version ends there. Reports of earlier cut-off days keep
 * the old one, and those that were signed keep what was frozen.
 */
export const renewForm = command({
  name: 'reporting.renew-form',
  input: z.object({
    ...{
      id,
      from: date,
      title: text(200),
      titleKm: optionalText(200),
      titleEn: optionalText(200),
      legalBasis: text(300),
      article: optionalText(100),
      note: optionalText(600),
    },
    ...{ lines: text(20_000), columns: text(20_000) },
  }),
  subject: (db, it) => getForm(db, it.id),
  allow: may.keepForms,
  about: (_, result) => result.id,
  async run({ db, now }, form, input) {
    if (form.validTo !== null)
      throw new Refusal('conflict', 'reporting.formReplaced', { from: 'reporting.formReplaced' })
    const known = await listKnownMarks(db, form.subject)
    const [lines, columns] = [readHeadings(input.lines, known), readHeadings(input.columns, known)]
    const faults: Record<string, string> = {}
    if (input.from <= form.validFrom) faults.from = 'reporting.formTooEarly'
    if (!Array.isArray(lines)) faults.lines = `reporting.form.${lines.why}`
    if (!Array.isArray(columns)) faults.columns = `reporting.form.${columns.why}`
    if (!Array.isArray(lines) || !Array.isArray(columns) || Object.keys(faults).length > 0)
      throw new Refusal('invalid', 'invalid', faults)
    const renewed = { ...input, id: newId(now), lines, columns }
    await replaceForm(db, form, renewed)
    return { id: renewed.id }
  },
})
