import type { Feast } from '#modules/programmes/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { LinkedData } from '#ui/json-ld.tsx'
import { siteAddress } from '#ui/site.ts'
import { inLanguage, paths, storyAddress } from './paths.ts'
import type { PublicEvent, WholeEvent } from './queries/events.ts'
import type { Exemplar } from './queries/exemplars.ts'
import type { WithModel } from './queries/models.ts'
import type { Story } from './queries/story.ts'
import type { PublicAnniversary } from './queries/anniversaries.ts'
import { nameIn, type Register, type Unit, unitName } from './register.ts'

const context = 'https://schema.org' as const

/** A story as schema.org's Article: what search engines and libraries index. `publisher` is the unit whose desk wrote it. */
export function articleOf(story: Story, { section, publisher }: { section: string; publisher: string }): LinkedData {
  return {
    ...{ '@context': context, '@type': 'Article', headline: story.title, description: story.standfirst },
    ...{ url: siteAddress(storyAddress(story)), inLanguage: story.language, articleSection: section },
    ...{ datePublished: story.publishedAt.toISOString(), dateModified: story.editedAt.toISOString() },
    image: siteAddress(paths.card(story.slug)),
    ...(story.author && { author: { '@type': 'Person', name: story.author } }),
    publisher: { '@type': 'Organization', name: publisher },
    ...(story.correction && { correction: story.correction }),
    ...(story.sound && {
      audio: {
        ...{ '@type': 'AudioObject', contentUrl: siteAddress(paths.sound(story.sound.sha256)) },
        encodingFormat: 'audio/mpeg',
      },
    }),
  }
}

/** An exemplar as schema.org's Person, or Organization for a collective or a household: what its page shows, no more. */
export function exemplarOf(exemplar: Exemplar, locale: Locale, place: string): LinkedData {
  return {
    ...{ '@context': context, '@type': exemplar.kind === 'individual' ? 'Person' : 'Organization' },
    ...{ name: exemplar.name, description: exemplar.summary },
    url: siteAddress(inLanguage(locale, paths.exemplar(exemplar.slug))),
    ...(exemplar.name_km && { alternateName: exemplar.name_km }),
    ...(exemplar.kind === 'individual' && exemplar.occupation && { jobTitle: exemplar.occupation }),
    ...(exemplar.kind === 'individual' ? { homeLocation: placeOf(place) } : { location: placeOf(place) }),
  }
}

/** A unit as schema.org's Organization, with what it belongs to. */
export function unitOf(unit: Unit, parent: Unit | undefined, locale: Locale): LinkedData {
  const part = (it: Unit) => ({
    name: unitName(it, locale),
    url: siteAddress(inLanguage(locale, paths.unit(it.slug))),
  })
  const isOffice = unit.kind !== 'commune' && unit.kind !== 'district' && unit.kind !== 'province'
  return {
    ...{ '@context': context, '@type': isOffice ? 'Organization' : 'GovernmentOrganization', ...part(unit) },
    ...(unit.valid_from && { foundingDate: unit.valid_from }),
    ...(unit.valid_to && { dissolutionDate: unit.valid_to }),
    ...(parent && { parentOrganization: { '@type': 'GovernmentOrganization', ...part(parent) } }),
  }
}

/** A year of anniversaries as a list of schema.org’s Events: whole days, in the province. */
export function yearOf(
  feasts: readonly Feast<PublicAnniversary>[],
  { name, locale, place, address }: { name: string; locale: Locale; place: string; address: string },
): LinkedData {
  const url = siteAddress(inLanguage(locale, address))
  return {
    ...{ '@context': context, '@type': 'ItemList', name, url, numberOfItems: feasts.length },
    itemListElement: feasts.map(({ anniversary, on, toConfirm }, at) => ({
      ...{ '@type': 'ListItem', position: at + 1 },
      item: {
        ...{ '@type': 'Event', name: nameIn(anniversary, locale), startDate: on, endDate: on, inLanguage: locale },
        ...{ url: `${url}#${anniversary.key}`, location: placeOf(place) },
        eventAttendanceMode: `${context}/OfflineEventAttendanceMode`,
        ...(!toConfirm && { eventStatus: `${context}/EventScheduled` }),
      },
    })),
  }
}

/** An event as schema.org’s Event: when, where or by what link, who is there, and whether it was called off. */
export function eventOf(
  event: PublicEvent & Partial<Pick<WholeEvent, 'appearing'>>,
  { locale, register }: { locale: Locale; register: Register },
): LinkedData {
  const host = register.units.get(event.unitId)
  const modes = { in_person: 'Offline', within: 'Offline', online: 'Online' }
  const where = [
    ...(event.place ? [placeOf(event.place)] : []),
    ...(event.form === 'online' && event.link ? [{ '@type': 'VirtualLocation', url: event.link }] : []),
  ]
  return {
    ...{ '@context': context, '@type': 'Event', name: event.title, inLanguage: 'vi' },
    ...(event.summary && { description: event.summary }),
    ...{ startDate: event.startsAt.toISOString(), endDate: event.endsAt.toISOString() },
    url: siteAddress(inLanguage(locale, paths.event(event.slug))),
    eventAttendanceMode: `${context}/${modes[event.form]}EventAttendanceMode`,
    eventStatus: `${context}/${event.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    ...(where.length > 0 && { location: where.length === 1 ? where[0] : where }),
    ...(host && { organizer: { '@type': 'Organization', name: unitName(host, locale) } }),
    audience: { '@type': 'Audience', name: event.audience },
    ...(event.recording && { recordedIn: { '@type': 'CreativeWork', url: event.recording, inLanguage: 'vi' } }),
    ...(event.appearing && {
      performer: event.appearing.map((it) => ({
        ...{ '@type': it.kind === 'individual' ? 'Person' : 'Organization', name: it.name },
        url: siteAddress(inLanguage(locale, paths.exemplar(it.slug))),
      })),
    }),
  }
}

/** The events that come, as a list. */
export function eventsOf(
  events: readonly PublicEvent[],
  { name, locale, register }: { name: string; locale: Locale; register: Register },
): LinkedData {
  const url = siteAddress(inLanguage(locale, paths.events))
  return {
    ...{ '@context': context, '@type': 'ItemList', name, url, numberOfItems: events.length },
    itemListElement: events.map((it, at) => {
      const { '@context': _, ...item } = eventOf(it, { locale, register })
      return { '@type': 'ListItem', position: at + 1, item }
    }),
  }
}

/** A way that works as schema.org’s HowTo: what it needs and costs, each step. Written in Vietnamese. */
export function howToOf({ model, summary }: WithModel, locale: Locale): LinkedData {
  const { name, conditions, cost, steps, slug } = model
  return {
    ...{ '@context': context, '@type': 'HowTo', name, description: summary, inLanguage: 'vi' },
    url: siteAddress(inLanguage(locale, paths.model(slug))),
    ...(conditions && { supply: [{ '@type': 'HowToSupply', name: conditions }] }),
    ...(cost && { estimatedCost: cost }),
    step: steps.map((it, at) => ({
      ...{ '@type': 'HowToStep', position: at + 1, name: it.title },
      ...(it.text && { text: it.text }),
    })),
  }
}

/** The site itself, with the way to search it. */
export function siteOf(name: string, about: string, locale: Locale): LinkedData {
  return {
    ...{ '@context': context, '@type': 'WebSite', name, description: about, inLanguage: locale },
    url: siteAddress(inLanguage(locale, paths.home)),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${siteAddress(inLanguage(locale, paths.search))}?q={words}`,
      'query-input': 'required name=words',
    },
  }
}

const placeOf = (name: string) => ({ '@type': 'Place', name })
