import type { Use } from '#modules/exemplars/index.ts'

/** The other forms of a story: read on the radio, called out by a village loudspeaker, told by a rapporteur, shared in a network (`social`: Facebook). */
export const formKinds = ['radio', 'loudspeaker', 'briefing', 'social', 'zalo', 'x'] as const
export type FormKind = (typeof formKinds)[number]

/** How soon a loudspeaker calls it out. */
export const priorities = ['normal', 'priority', 'urgent'] as const
export type Priority = (typeof priorities)[number]

/** What people must have agreed to before a form of this kind goes out. */
export const useOfForm: Readonly<Record<FormKind, Use>> = {
  radio: 'radio',
  loudspeaker: 'radio',
  briefing: 'press',
  social: 'social',
  zalo: 'social',
  x: 'social',
}

/** Forms that are heard, and may have sound. */
export const isHeard = (kind: FormKind) => kind === 'radio' || kind === 'loudspeaker'

/** Where a story was carried outside the product. */
export const recordedChannels = ['radio', 'television', 'loudspeaker', 'print', 'web', 'social', 'spoken'] as const
/** The same with what the product itself carries: mail to subscribers, the province's own portal, and press kits handed over. */
export const channels = [...recordedChannels, 'mail', 'partner', 'kit'] as const
export type Channel = (typeof channels)[number]

/** What people must have agreed to for a channel. */
export const useOfChannel: Readonly<Record<Channel, Use>> = {
  radio: 'radio',
  television: 'press',
  loudspeaker: 'radio',
  print: 'print',
  web: 'press',
  social: 'social',
  spoken: 'press',
  mail: 'portal',
  partner: 'portal',
  kit: 'press',
}

/** Channels whose length is told in seconds. */
export const isOnAir = (channel: Channel) =>
  channel === 'radio' || channel === 'television' || channel === 'loudspeaker'
