import { z } from 'zod'
import { hourInput, momentIn } from '#modules/stories/index.ts'
import { choice, date, optionalDate, optionalId, optionalText, several, text, ticked } from '#platform/input.ts'
import { isSafeLink } from '#platform/rich-text/safe-link.ts'
import { eventForms, eventKinds } from './event.ts'
import { faultsOfItems, itemsOf, mostItems } from './programme.ts'

/** A page of the web, as people paste it. */
export const link = optionalText(500).refine((it) => it === null || isSafeLink(it, { web: true }), {
  error: 'events.badLink',
})

/** What the form of an event sends. */
export const writtenInput = {
  ...{ kind: choice(eventKinds), way: choice(eventForms), withinName: optionalText(300), title: text(200) },
  ...{ summary: optionalText(2000), on: date, from: hourInput, lastDay: optionalDate, to: hourInput },
  ...{ place: optionalText(300), link, audience: text(300), isPublic: ticked },
  movementId: optionalId,
  itemTime: several(optionalText(10), mostItems),
  itemTitle: several(optionalText(200), mostItems),
  itemWho: several(optionalText(200), mostItems),
}
const schema = z.object(writtenInput)
type Sent = z.infer<typeof schema>

/** What was sent as an event, and what is wrong with it, at its field. */
export function writtenOf(sent: Sent) {
  const { kind, way: form, title, on, lastDay, audience, isPublic, place, link: address, movementId } = sent
  const startsAt = momentIn(on, sent.from)
  const endsAt = momentIn(lastDay ?? on, sent.to)
  const faults = faultsOfItems(sent.itemTime, sent.itemTitle, sent.itemWho)
  if (endsAt <= startsAt) faults[lastDay && lastDay < on ? 'lastDay' : 'to'] = 'events.endsBefore'
  if (form === 'within' && !sent.withinName) faults.withinName = 'required'
  const written = {
    ...{ kind, form, title, summary: sent.summary ?? '', startsAt, endsAt, place, link: address, audience, isPublic },
    movementId,
    withinName: form === 'within' ? sent.withinName : null,
    items: itemsOf(sent.itemTime, sent.itemTitle, sent.itemWho),
  }
  return { written, faults }
}
