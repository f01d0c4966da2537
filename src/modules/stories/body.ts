import { z } from 'zod'
import { checkDocument } from '#platform/rich-text/check.ts'

/** The text of a story as a form or a program sends it: the document, or its JSON. What is wrong is said at its field. */
export const documentInput = z.unknown().transform((raw, context) => {
  const checked = checkDocument(typeof raw === 'string' ? parsed(raw) : raw)
  if (checked.ok) return checked.doc
  context.addIssue({ code: 'custom', message: checked.errors[0]?.code ?? 'richText.notDocument' })
  return z.NEVER
})

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
