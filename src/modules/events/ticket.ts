import { randomBytes } from 'node:crypto'
import { receiptsOf } from '#platform/text/receipt.ts'

const tickets = receiptsOf('SK')

/** The code of a ticket, `SK-7K3M-92XQ`: on paper, on the page of whoever holds it, and in its square code. */
export const newTicket = () => tickets.make(() => randomBytes(1)[0]!)
/** What was typed or scanned, an address with the code at its end too; nothing where it is no code. */
export const readTicket = (typed: string) => tickets.read(typed.trim().split(/[/?#]/).filter(Boolean).at(-1) ?? '')
