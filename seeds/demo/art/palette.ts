/** The inks of the woodcuts: every picture is printed from these and from the paper of its sky. */
export const ink = {
  paper: '#f5ead0',
  sand: '#ecd9ae',
  black: '#2a231e',
  ochre: '#d79b3a',
  brick: '#b5532f',
  green: '#2c604c',
  pine: '#1f463a',
  leaf: '#86a668',
  river: '#2a5764',
  deep: '#1e414d',
  mist: '#b4cabb',
  straw: '#e6c264',
  skin: '#b07347',
  bark: '#7a452b',
  cream: '#efe3c6',
  earth: '#a9772c',
} as const

/** The skies the scenes stand under: morning gold, cool noon, pale haze, dusk. */
export const sky = { gold: '#f0d9a4', cool: '#cfd9c0', haze: '#d8d8b4', dusk: '#e9c48a', rain: '#a9bcb8' } as const

/** A face is lit and shaded by one pair. */
export type Skin = { light: string; dark: string }

/** Four complexions, from pale to sunburnt, for portraits and figures alike. */
export const skins: readonly [Skin, Skin, Skin, Skin] = [
  { light: '#cf9a6f', dark: '#9c6542' },
  { light: '#c08457', dark: '#8a5434' },
  { light: '#b07347', dark: '#7a452b' },
  { light: '#96603a', dark: '#683b23' },
]
