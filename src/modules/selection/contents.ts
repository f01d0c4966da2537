import type { FileAbout, PacketEntry } from './difference.ts'

/** What a packet holds of one exemplar, in numbers; `left` pictures may not go. */
export type Contents = {
  name: string
  texts: number
  portraits: number
  pictures: number
  sounds: number
  links: number
  decisions: number
  left: number
}

/** Counts what a packet holds of somebody. */
export function contentsOf({ name, files, links = [], left = 0 }: PacketEntry): Contents {
  const under = (folder: string) => files.filter((it) => it.name.split('/')[1] === folder).length
  const of = (...kinds: FileAbout['kind'][]) => files.filter(({ about }) => about && kinds.includes(about.kind)).length
  return {
    ...{ name, texts: under('bai'), portraits: of('portrait'), pictures: of('portrait', 'picture') },
    ...{ sounds: of('clip', 'recording'), links: links.length, decisions: under('quyet-dinh'), left },
  }
}
