import { type Chance, chance } from './chance.ts'
import { namedPortraits } from './people.ts'
import { boatScenes } from './scenes-boat.ts'
import { careScenes } from './scenes-care.ts'
import { commonsScenes } from './scenes-commons.ts'
import { craftScenes } from './scenes-craft.ts'
import { gardenScenes } from './scenes-garden.ts'
import { guardScenes } from './scenes-guard.ts'
import { khmerScenes } from './scenes-khmer.ts'
import { learningScenes } from './scenes-learning.ts'
import { officeScenes } from './scenes-office.ts'
import { riceScenes } from './scenes-rice.ts'
import { villageScenes } from './scenes-village.ts'
import { waterScenes } from './scenes-water.ts'
import { sheet } from './sheet.ts'

export { type PortraitSeed, portrait } from './people.ts'

const scenes: Record<string, (c: Chance) => string> = {
  ...riceScenes,
  ...gardenScenes,
  ...waterScenes,
  ...boatScenes,
  ...villageScenes,
  ...commonsScenes,
  ...craftScenes,
  ...khmerScenes,
  ...learningScenes,
  ...careScenes,
  ...officeScenes,
  ...guardScenes,
}

/** The names of all the pictures that the demo stories may show. */
export const artKeys: string[] = [...Object.keys(scenes), ...Object.keys(namedPortraits)]

/** Draws one picture as SVG text: scenes are 1200 × 800, portraits 800 × 1000. Throws on a name nobody has drawn. */
export function drawArt(key: string): string {
  const drawPortraitOf = namedPortraits[key]
  if (drawPortraitOf) return drawPortraitOf()
  const scene = scenes[key]
  if (!scene) throw new Error(`No picture is called ${key}`)
  return sheet(1200, 800, scene(chance(artKeys.indexOf(key) * 101 + 7)))
}
