import type { Dress } from './dress.ts'
import type { Hair } from './hair.ts'
import { ink } from './palette.ts'
import { drawPortrait, type Sitter } from './portrait.ts'

/** Whom a portrait is to look like; `n` tells one invented person from the next. */
export type PortraitSeed = { gender: 'man' | 'woman'; age: 'young' | 'adult' | 'old'; khmer: boolean; n: number }

/** An 800 × 1000 portrait of an invented person: the same seed always gives the same face. */
export function portrait({ gender, age, khmer, n }: PortraitSeed): string {
  const woman = gender === 'woman'
  const old = age === 'old'
  const shift = { young: 0, adult: 2, old: 4 }[age] + (khmer ? 1 : 0)
  return drawPortrait({
    paper: pick(papers, n + shift),
    hair: pick(hairOf(woman, age, khmer), n),
    dress: pick(dressOf(woman, age, khmer), n + Math.floor(n / 3)),
    cloth: pick(cloths, n * 3 + shift + (woman ? 2 : 0)),
    hairColour: old ? pick(['#b9b0a0', '#8d857a', '#d8d0c0'], n) : ink.black,
    skin: pick<Sitter['skin']>(khmer ? [2, 3, 2] : [1, 0, 2], n + (woman ? 1 : 0)),
    woman,
    old,
    facingLeft: (n + (woman ? 1 : 0)) % 2 === 1,
    glasses: (old && n % 3 === 1) || (age === 'adult' && !khmer && n % 5 === 3),
    seed: 11 + n * 48 + shift * 6 + (woman ? 5 : 0) + (khmer ? 3 : 0),
  })
}

const pick = <T>(from: readonly [T, ...T[]], n: number): T => from[n % from.length] ?? from[0]

const papers = ['#e9c98c', '#bccdb6', '#e3b184', '#b9cfd0', '#dcd3a8', '#d9bfa0'] as const
const cloths = [ink.deep, ink.brick, ink.green, '#6d4a63', ink.river, '#8c5a2c', ink.pine] as const

function hairOf(woman: boolean, age: PortraitSeed['age'], khmer: boolean): readonly [Hair, ...Hair[]] {
  if (woman && age === 'old') return khmer ? ['krama', 'bun', 'bob'] : ['bun', 'non', 'bob']
  if (woman && age === 'young') return ['plait', 'long', 'bob']
  if (woman) return khmer ? ['bun', 'krama', 'long', 'non'] : ['non', 'bun', 'bob', 'long']
  if (age === 'old') return khmer ? ['krama', 'receding', 'short'] : ['receding', 'short', 'soft']
  if (age === 'young') return ['short', 'crest', 'soft']
  return khmer ? ['krama', 'short', 'soft', 'crest'] : ['short', 'soft', 'crest', 'receding']
}

function dressOf(woman: boolean, age: PortraitSeed['age'], khmer: boolean): readonly [Dress, ...Dress[]] {
  if (age === 'young') return woman ? ['shirt', 'ao-dai', 'ba-ba'] : ['shirt', 'ba-ba', 'shirt']
  const cloth: Dress = khmer ? 'krama' : 'khan-ran'
  return woman ? ['ba-ba', cloth, 'ao-dai', 'ba-ba'] : ['shirt', cloth, 'ba-ba']
}

const base = { glasses: false, hairColour: ink.black, facingLeft: false, old: false }

/** The portraits kept under a name of their own. */
export const namedPortraits: Record<string, () => string> = {
  'ong-gia': () =>
    drawPortrait({
      ...base,
      paper: '#e9c98c',
      dress: 'ba-ba',
      cloth: ink.deep,
      hair: 'krama',
      hairColour: '#d8d0c0',
      skin: 3,
      woman: false,
      old: true,
      seed: 11,
    }),
  'ba-gia': () =>
    drawPortrait({
      ...base,
      paper: '#dcd3a8',
      dress: 'khan-ran',
      cloth: '#6d4a63',
      hair: 'bun',
      hairColour: '#b9b0a0',
      skin: 1,
      woman: true,
      old: true,
      facingLeft: true,
      seed: 29,
    }),
  'chi-hai': () =>
    drawPortrait({
      ...base,
      paper: '#e3b184',
      dress: 'ba-ba',
      cloth: ink.green,
      hair: 'non',
      skin: 2,
      woman: true,
      seed: 41,
    }),
  'anh-nong-dan': () =>
    drawPortrait({
      ...base,
      paper: '#cfd9c0',
      dress: 'khan-ran',
      cloth: ink.river,
      hair: 'soft',
      skin: 3,
      woman: false,
      seed: 53,
    }),
  'hoc-sinh-nam': () =>
    drawPortrait({
      ...base,
      paper: '#b9cfd0',
      dress: 'student',
      cloth: ink.cream,
      hair: 'crest',
      skin: 1,
      woman: false,
      seed: 61,
    }),
  'hoc-sinh-nu': () =>
    drawPortrait({
      ...base,
      paper: '#e9c98c',
      dress: 'student',
      cloth: ink.cream,
      hair: 'plait',
      skin: 0,
      woman: true,
      facingLeft: true,
      seed: 67,
    }),
  'su-sai': () =>
    drawPortrait({
      ...base,
      paper: '#c9d2b4',
      dress: 'robe',
      cloth: '#b07347',
      hair: 'shaved',
      skin: 2,
      woman: false,
      seed: 71,
    }),
  'bac-si': () =>
    drawPortrait({
      ...base,
      paper: '#b9cfd0',
      dress: 'coat',
      cloth: ink.cream,
      hair: 'short',
      skin: 1,
      woman: false,
      facingLeft: true,
      glasses: true,
      seed: 57,
    }),
  'co-giao': () =>
    drawPortrait({
      ...base,
      paper: '#bccdb6',
      dress: 'ao-dai',
      cloth: ink.brick,
      hair: 'bun',
      skin: 1,
      woman: true,
      facingLeft: true,
      seed: 23,
    }),
}
