import { optionalText, text } from '#platform/input.ts'

const phone = optionalText(20).refine((it) => it === null || /^(?:\+84|0)\d{9,10}$/.test(it.replace(/[\s.()-]/g, '')), {
  error: 'events.badPhone',
})
const email = optionalText(254).refine(
  (it) => it === null || /^[^\s@<>"',;:\\]+@[^\s@<>"',;:\\]+\.[^\s@<>"',;:\\.]{2,}$/.test(it),
  { error: 'events.badEmail' },
)

/** For how many months after an occasion it is kept how to reach who came to it. */
export const contactKeptMonths = 12

/** What is asked of somebody who comes: their name; who they are, how to reach them if they like. */
export const personInput = { name: text(120), title: optionalText(120), phone, email }
